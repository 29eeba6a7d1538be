package id.kipp.judging.web;

import id.kipp.competition.rules.StageState;
import id.kipp.competition.view.StageView;
import id.kipp.judging.ranking.RankingRow;
import id.kipp.judging.ranking.RankingView;
import id.kipp.judging.ranking.StageClosingService;
import id.kipp.judging.rules.score.Coverage;
import id.kipp.judging.rules.score.ScaleUse;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One scoring stage for the chair: its progress and its closing while it runs, its ranking afterwards. */
@Named
@RequestScoped
public class RankingPage {
    private final StageClosingService closing;
    private final RankingList list;
    private final PageActions actions;

    private final long id;
    private String reason = "";
    private @Nullable Coverage progress;
    private @Nullable Integer scaleFrom;

    @Inject
    public RankingPage(StageClosingService closing, RankingList list, PageActions actions) {
        this.closing = closing;
        this.list = list;
        this.actions = actions;
        this.id = actions.requests().number("id");
    }

    public StageView getStage() {
        return list.getStage();
    }

    public boolean isClosed() {
        return getStage().state() == StageState.CLOSED;
    }

    public Coverage getProgress() {
        if (progress == null) {
            progress = closing.progress(id);
        }
        return progress;
    }

    public RankingView getRanking() {
        return list.getRanking();
    }

    /** Why the design allows no adjusted scores, in sentences. */
    public String getWhyUnadjusted() {
        return getRanking().unadjusted().stream()
                .map(why -> actions.text(why.key(), why.values().toArray()))
                .collect(Collectors.joining(" "));
    }

    /** Where the scale of the plots begins: at the ten below the lowest score of the page, so that differences can be seen. */
    public int getScaleFrom() {
        if (scaleFrom == null) {
            scaleFrom = ScaleUse.from(getRanking().rows().items().stream()
                    .flatMap(row -> row.standing().scores().stream())
                    .toList());
        }
        return scaleFrom;
    }

    /** The scores of a row as text. */
    public String scores(RankingRow row) {
        return row.standing().scores().stream()
                .map(score -> score.stripTrailingZeros().toPlainString())
                .map(text -> text.replace('.', ','))
                .collect(Collectors.joining(" · "));
    }

    public void close() {
        actions.attempt(() -> closing.close(id, reason), "judging.closing.done", "/peringkat/" + id);
    }

    public long getId() {
        return id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
