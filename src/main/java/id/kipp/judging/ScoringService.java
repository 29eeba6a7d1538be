package id.kipp.judging;

import id.kipp.competition.StageLock;
import id.kipp.competition.StageLock.LockedStage;
import id.kipp.judging.event.ConflictDeclared;
import id.kipp.judging.event.ScoreConfirmed;
import id.kipp.judging.event.ScoreSaved;
import id.kipp.judging.pact.PactGate;
import id.kipp.judging.rules.score.Mark;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.text.TypedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** A juror writes marks and comments, confirms them, or steps back from a submission. */
@ApplicationScoped
public class ScoringService {
    /** What a juror typed for one criterion. */
    public record Typed(Optional<Mark> mark, String comment) {
        boolean isEmpty() {
            return mark.isEmpty() && TypedText.lines(comment).isEmpty();
        }
    }

    /**
     * How a card stands after it was saved.
     *
     * @param version what the next save must name
     */
    public record Saved(int version, boolean confirmed) {}

    private final JudgingRepository judging;
    private final StageLock stageLock;
    private final PactGate pact;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public ScoringService(
            JudgingRepository judging,
            StageLock stageLock,
            PactGate pact,
            CurrentActor current,
            Event<DomainEvent> events) {
        this.judging = judging;
        this.stageLock = stageLock;
        this.pact = pact;
        this.current = current;
        this.events = events;
    }

    /**
     * Saves what is there, complete or not. A confirmed card becomes a draft again, unless nothing on it changed: what is
     * stored already is saved, whichever version was seen.
     *
     * @throws id.kipp.kernel.StaleDataException when somebody wrote on the card since this version, and something else
     */
    @RequiresPermission(Permission.SCORE)
    @Transactional
    public Saved save(long assignmentId, int version, Map<Long, Typed> typed, String comment) {
        var assignment = mine(assignmentId);
        var entered = enter(assignment);
        write(assignment, card(assignment, entered), entered, version, typed, comment);
        return new Saved(assignment.version(), assignment.isConfirmed());
    }

    /**
     * Saves what is there and confirms it, both or neither; a card that lacks a mark is saved as a draft.
     *
     * @throws id.kipp.kernel.StaleDataException as in {@link #save}
     */
    @RequiresPermission(Permission.SCORE)
    @Transactional
    public Saved saveAndConfirm(long assignmentId, int version, Map<Long, Typed> typed, String comment) {
        var assignment = mine(assignmentId);
        var entered = enter(assignment);
        var card = card(assignment, entered);
        var written = write(assignment, card, entered, version, typed, comment);
        if (!assignment.isConfirmed() && card.isCompleteWith(typed)) {
            assignment.confirm(entered.at());
            if (written) {
                judging.flush();
            } else {
                judging.flushMarks(assignment);
            }
            events.fire(new ScoreConfirmed(assignmentId));
        }
        return new Saved(assignment.version(), assignment.isConfirmed());
    }

    /** Steps back from a submission because of a conflict of interest. */
    @RequiresPermission(Permission.SCORE)
    @Transactional
    public void declareConflict(long assignmentId, String reason) {
        var assignment = mine(assignmentId);
        var entered = enter(assignment);
        assignment.withdraw(reason, entered.at());
        judging.flushMarks(assignment);
        events.fire(new ConflictDeclared(assignmentId, assignment.withdrawnReason()));
    }

    /** Marks a submission to be read again, or takes the mark away; a juror's own note, for as long as it lies on the desk. */
    @RequiresPermission(Permission.SCORE)
    @Transactional
    public void bookmark(long assignmentId, boolean wanted) {
        mine(assignmentId);
        judging.bookmark(assignmentId, wanted);
    }

    private Assignment mine(long assignmentId) {
        return judging.lock(assignmentId)
                .filter(a -> a.isAssignedTo(current.get().id()))
                .orElseThrow(() -> new NotFoundException("assignment " + assignmentId));
    }

    /** Nothing is written before the edition's pact is signed. */
    private LockedStage enter(Assignment assignment) {
        var entered = stageLock.lockShared(assignment.stageId());
        pact.requireOpen(entered.stage().editionId(), assignment.jurorId());
        return entered;
    }

    private Scorecard card(Assignment assignment, LockedStage entered) {
        return new Scorecard(assignment, entered.stage().criteria(), judging.scores(assignment.id()));
    }

    /** Whether anything was new. A comment stays without a mark as well: many read and note first, and give marks afterwards. */
    private boolean write(
            Assignment assignment,
            Scorecard card,
            LockedStage entered,
            int version,
            Map<Long, Typed> typed,
            String comment) {
        if (card.says(typed, comment)) {
            return false;
        }
        assignment.requireVersion(version);
        judging.write(assignment.id(), card.wanted(typed));
        assignment.write(Scorecard.words(comment).orElse(null), entered.at());
        judging.flushMarks(assignment);
        events.fire(new ScoreSaved(assignment.id(), "draft"));
        return true;
    }
}
