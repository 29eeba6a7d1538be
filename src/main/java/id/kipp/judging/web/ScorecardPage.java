package id.kipp.judging.web;

import id.kipp.judging.JurorWorklist;
import id.kipp.judging.ScoringService;
import id.kipp.judging.ScoringService.Saved;
import id.kipp.judging.ScoringService.Typed;
import id.kipp.judging.rules.score.Mark;
import id.kipp.judging.view.BlindSubmission;
import id.kipp.judging.view.MarkCard;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.StaleDataException;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One submission to read and score: saves what is typed, confirms, goes to the next. */
@Named
@RequestScoped
public class ScorecardPage {
    /** A field with something that is no mark, and what is wrong with it. */
    public record WrongMark(String field, String text) {}

    private final JurorWorklist worklist;
    private final ScoringService scoring;
    private final PageActions page;

    private final long id;
    private int version = -1;
    private String comment = "";
    private String conflict = "";
    private @Nullable BlindSubmission submission;
    private @Nullable MarkCard card;
    private List<MarkLine> lines = List.of();
    private boolean stale;
    private boolean bookmarkWanted;

    @Inject
    public ScorecardPage(JurorWorklist worklist, ScoringService scoring, PageActions page) {
        this.worklist = worklist;
        this.scoring = scoring;
        this.page = page;
        this.id = page.requests().number("id");
    }

    /** The submission to read, once a request. */
    public BlindSubmission getSubmission() {
        if (submission == null) {
            submission = worklist.read(id);
        }
        return submission;
    }

    /** The card as it is stored; on a post the typed values then take the place of the stored ones. */
    private MarkCard card() {
        if (card == null) {
            card = isShown() ? getSubmission().card() : worklist.card(id);
            lines = card.criteria().stream().map(MarkLine::new).toList();
            comment = card.comment();
            version = version < 0 ? card.version() : version;
        }
        return card;
    }

    /** Whether what is to be read is there: not while marks are taken in. */
    public boolean isShown() {
        return !page.requests().isFormTakenIn();
    }

    /** Whether the stage still takes marks. */
    public boolean isOpen() {
        return card().open();
    }

    public List<MarkLine> getLines() {
        card();
        return lines;
    }

    public void saveDraft() {
        saved((typed, formVersion) -> scoring.save(id, formVersion, typed, comment))
                .ifPresent(saved -> {
                    if (saved.confirmed()) {
                        page.messages().ok("judging.card.unchanged");
                    } else {
                        page.messages().ok("judging.card.saved");
                    }
                    page.requests().go("/penilaian/" + id);
                });
    }

    public void confirmAndNext() {
        saved((typed, formVersion) -> scoring.saveAndConfirm(id, formVersion, typed, comment))
                .ifPresent(saved -> {
                    if (saved.confirmed()) {
                        goOn();
                    } else {
                        page.messages().error("judging.card.incomplete");
                        page.requests().go("/penilaian/" + id);
                    }
                });
    }

    /** The weighted score of what is stored; nothing while a mark is missing. */
    public @Nullable BigDecimal getTotal() {
        return getSubmission().total().orElse(null);
    }

    /** How many criteria have a mark. */
    public long getMarked() {
        return getSubmission().criteria().stream()
                .filter(criterion -> !criterion.mark().isEmpty())
                .count();
    }

    /** Whether the script may save by itself: a confirmed card changes only when the juror says so. */
    public boolean isAutosaved() {
        return isShown() && getSubmission().open() && !getSubmission().confirmed();
    }

    /** Sets the bookmark, or takes it away, as the button said; what is typed and not saved stays with the browser. */
    public void bookmark() {
        scoring.bookmark(id, bookmarkWanted);
        page.requests().go("/penilaian/" + id);
    }

    /** What the button asks for: the form carries it, so that pressing twice is pressing once. */
    public boolean isBookmarkWanted() {
        return isShown() ? !getSubmission().bookmarked() : bookmarkWanted;
    }

    public void setBookmarkWanted(boolean bookmarkWanted) {
        this.bookmarkWanted = bookmarkWanted;
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

    private void goOn() {
        var stageId = worklist.stageOf(id);
        var order = worklist.worklist(stageId);
        page.messages().ok("judging.card.confirmed", order.code(id));
        page.requests()
                .go(order.nextAfter(id)
                        .map(row -> "/penilaian/" + row.assignmentId())
                        .orElse("/penilaian?tahap=" + stageId));
    }

    /** Nothing when it was refused, and said why: the form is then shown again with what was typed. */
    private Optional<Saved> saved(BiFunction<Map<Long, Typed>, Integer, Saved> saving) {
        var typed = typed();
        if (!getWrongs().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(saving.apply(typed, version));
        } catch (RuleViolationException refused) {
            page.messages().refused(refused);
        } catch (StaleDataException changed) {
            stale = true;
            version = worklist.card(id).version();
            page.messages().warn("judging.card.stale");
        }
        return Optional.empty();
    }

    private Map<Long, Typed> typed() {
        var typed = new HashMap<Long, Typed>();
        for (var line : lines) {
            try {
                typed.put(line.criterionId(), new Typed(Mark.parse(line.getMark()), line.getComment()));
            } catch (RuleViolationException refused) {
                line.setError(page.text(refused.key(), refused.values().toArray()));
            }
        }
        return typed;
    }

    /** What was typed and is no mark, for the summary that leads to the fields. */
    public List<WrongMark> getWrongs() {
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).getError().isEmpty())
                .mapToObj(i -> new WrongMark(
                        "scorecard:criteria:" + i + ":mark",
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
        card();
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getComment() {
        card();
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
