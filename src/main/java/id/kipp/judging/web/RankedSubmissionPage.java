package id.kipp.judging.web;

import id.kipp.competition.view.StageView;
import id.kipp.judging.ranking.RankingExplanationService;
import id.kipp.judging.ranking.RankingService;
import id.kipp.judging.rules.explanation.Sentence;
import id.kipp.judging.view.ExplainedPair;
import id.kipp.judging.view.ExplainedSubmission;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.text.TypedText;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One submission of a ranking: why it stands there, why above or below another, and what the jurors wrote. */
@Named
@RequestScoped
public class RankedSubmissionPage {
    private final RankingExplanationService explanations;
    private final RankingService rankings;
    private final PageActions actions;

    private final long id;
    private final String code;
    private final String other;
    private @Nullable StageView stage;
    private @Nullable ExplainedSubmission submission;
    private @Nullable ExplainedPair pair;
    private String otherError = "";
    private boolean compared;

    @Inject
    public RankedSubmissionPage(RankingExplanationService explanations, RankingService rankings, PageActions actions) {
        this.explanations = explanations;
        this.rankings = rankings;
        this.actions = actions;
        this.id = actions.requests().number("id");
        this.code = actions.requests().parameter("code").orElse("");
        this.other = TypedText.line(actions.requests().parameter("dengan").orElse(""));
    }

    public StageView getStage() {
        if (stage == null) {
            stage = rankings.stage(id);
        }
        return stage;
    }

    public ExplainedSubmission getSubmission() {
        if (submission == null) {
            submission = explanations.of(id, code);
        }
        return submission;
    }

    /** The comparison that the address asks for; none when it asks for none, or for what is not in the ranking. */
    public @Nullable ExplainedPair getPair() {
        if (!compared) {
            compared = true;
            compare();
        }
        return pair;
    }

    private void compare() {
        if (other.isEmpty()) {
            return;
        }
        if (other.equals(code)) {
            otherError = actions.text("judging.why.itself");
            return;
        }
        try {
            pair = explanations.pair(id, code, other);
        } catch (NotFoundException unknown) {
            otherError = actions.text("judging.ranking.unknown-entry", other);
        }
    }

    public String getOtherError() {
        getPair();
        return otherError;
    }

    public List<String> getSentences() {
        return said(getSubmission().sentences());
    }

    public List<String> getPairSentences() {
        var found = getPair();
        return found == null ? List.of() : said(found.sentences());
    }

    private List<String> said(List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> actions.text(sentence.key(), sentence.values().toArray()))
                .toList();
    }

    /** The address of a submission of the same ranking. */
    public String address(String ofCode) {
        return "/peringkat/" + id + "/usulan/" + ofCode;
    }

    public long getId() {
        return id;
    }

    public String getOther() {
        return other;
    }
}
