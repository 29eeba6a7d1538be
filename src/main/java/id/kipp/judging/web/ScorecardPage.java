package id.kipp.judging.web;

import id.kipp.judging.BlindSubmission;
import id.kipp.judging.JurorWorklist;
import id.kipp.judging.ScoringService;
import id.kipp.judging.rules.score.Mark;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.StaleDataException;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One entry to read and score: saves what is typed, confirms, goes to the next. */
@Named
@RequestScoped
public class ScorecardPage {
    /** A field with something that is no mark, and what is wrong with it. */
    public record WrongMark(String field, String text) {}

    private final JurorWorklist desk;
    private final ScoringService scoring;
    private final PageActions page;

    private final long id;
    private int version = -1;
    private String comment = "";
    private String conflict = "";
    private @Nullable BlindSubmission entry;
    private List<MarkLine> lines = List.of();
    private boolean stale;

    @Inject
    public ScorecardPage(JurorWorklist desk, ScoringService scoring, PageActions page) {
        this.desk = desk;
        this.scoring = scoring;
        this.page = page;
        this.id = page.requests().number("id");
    }

    /** Reads the entry once a request; on a post the typed values then take the place of the stored ones. */
    public BlindSubmission getEntry() {
        if (entry == null) {
            entry = desk.read(id);
            lines = entry.criteria().stream().map(MarkLine::new).toList();
            comment = entry.comment();
            version = version < 0 ? entry.version() : version;
        }
        return entry;
    }

    public List<MarkLine> getLines() {
        getEntry();
        return lines;
    }

    public void saveDraft() {
        if (save()) {
            page.messages().ok("judging.card.saved");
            page.requests().go("/penilaian/" + id);
        }
    }

    public void confirmAndNext() {
        if (!save()) {
            return;
        }
        try {
            scoring.confirm(id, version);
            page.messages().ok("judging.card.confirmed", getEntry().code());
            page.requests().go(next());
        } catch (RuleViolationException refused) {
            page.messages().refused(refused);
            page.requests().go("/penilaian/" + id);
        } catch (StaleDataException changed) {
            page.messages().warn("judging.card.changed");
            page.requests().go("/penilaian/" + id);
        }
    }

    public void declareConflict() {
        try {
            scoring.declareConflict(id, conflict);
            page.messages().ok("judging.conflict.declared");
            page.requests().go("/penilaian");
        } catch (RuleViolationException refused) {
            page.messages().refused(refused);
        }
    }

    private String next() {
        var stageId = desk.stageOf(id);
        return desk.desk(stageId)
                .nextAfter(id)
                .map(row -> "/penilaian/" + row.assignmentId())
                .orElse("/penilaian?tahap=" + stageId);
    }

    private boolean save() {
        var typed = typed();
        if (!getWrongs().isEmpty()) {
            return false;
        }
        try {
            version = scoring.save(id, version, typed, comment);
            return true;
        } catch (RuleViolationException refused) {
            page.messages().refused(refused);
        } catch (StaleDataException changed) {
            stale = true;
            version = desk.read(id).version();
            page.messages().warn("judging.card.stale");
        }
        return false;
    }

    private Map<Long, ScoringService.Typed> typed() {
        var typed = new HashMap<Long, ScoringService.Typed>();
        for (var line : lines) {
            try {
                typed.put(line.criterionId(), new ScoringService.Typed(Mark.parse(line.getMark()), line.getComment()));
            } catch (RuleViolationException refused) {
                line.setError(page.text(refused.key()));
            }
        }
        return typed;
    }

    /** What was typed and is no mark, for the summary that leads to the fields. */
    public List<WrongMark> getWrongs() {
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).getError().isEmpty())
                .mapToObj(i -> new WrongMark(
                        "nilai:k:" + i + ":angka",
                        lines.get(i).getCriterion().name() + ": " + lines.get(i).getError()))
                .toList();
    }

    public boolean isStale() {
        return stale;
    }

    public long getId() {
        return id;
    }

    public int getVersion() {
        getEntry();
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getComment() {
        getEntry();
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getConflict() {
        return conflict;
    }

    public void setConflict(String conflict) {
        this.conflict = conflict;
    }
}
