package id.kipp.judging;

import id.kipp.competition.StageLock;
import id.kipp.competition.StageView;
import id.kipp.judging.event.ConflictDeclared;
import id.kipp.judging.event.ScoreConfirmed;
import id.kipp.judging.event.ScoreSaved;
import id.kipp.judging.rules.score.Mark;
import id.kipp.judging.rules.score.ScoringLimits;
import id.kipp.kernel.CurrentActor;
import id.kipp.kernel.DomainEvent;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.Permission;
import id.kipp.kernel.RequiresPermission;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Words;
import id.kipp.kernel.text.TypedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A juror writes marks and comments, confirms them, or steps back from a submission. */
@ApplicationScoped
public class ScoringService {
    /** What a juror typed for one criterion. */
    public record Typed(Optional<Mark> mark, String comment) {
        boolean isEmpty() {
            return mark.isEmpty() && TypedText.lines(comment).isEmpty();
        }
    }

    private final JudgingRepository judging;
    private final StageLock stageLock;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public ScoringService(
            JudgingRepository judging, StageLock stageLock, CurrentActor current, Event<DomainEvent> events) {
        this.judging = judging;
        this.stageLock = stageLock;
        this.current = current;
        this.events = events;
    }

    /** Saves what is there, complete or not; the answer is the new version. A confirmed card becomes a draft again. */
    @RequiresPermission(Permission.SCORE)
    @Transactional
    public int save(long assignmentId, int version, Map<Long, Typed> typed, String comment) {
        var assignment = mine(assignmentId);
        assignment.requireVersion(version);
        var stage = stageLock.lockShared(assignment.stageId()).stage();
        write(assignment, stage, typed);
        assignment.write(Words.optional(comment, ScoringLimits.COMMENT).orElse(null));
        judging.flush();
        events.fire(new ScoreSaved(assignmentId, "draft"));
        return assignment.version();
    }

    /** Confirms the card that was saved as this version, if every criterion has its mark. */
    @RequiresPermission(Permission.SCORE)
    @Transactional
    public void confirm(long assignmentId, int version) {
        var assignment = mine(assignmentId);
        assignment.requireVersion(version);
        var entered = stageLock.lockShared(assignment.stageId());
        var marks = judging.scores(assignmentId).values().stream()
                .filter(score -> score.value() != null)
                .count();
        if (marks < entered.stage().criteria().size()) {
            throw new RuleViolationException("judging.card.incomplete");
        }
        assignment.confirm(entered.at());
        judging.flush();
        events.fire(new ScoreConfirmed(assignmentId));
    }

    /** Steps back from a submission because of a conflict of interest. */
    @RequiresPermission(Permission.SCORE)
    @Transactional
    public void declareConflict(long assignmentId, String reason) {
        var assignment = mine(assignmentId);
        stageLock.lockShared(assignment.stageId());
        assignment.withdraw(reason);
        judging.flush();
        events.fire(new ConflictDeclared(assignmentId, assignment.withdrawnReason()));
    }

    private Assignment mine(long assignmentId) {
        return judging.lock(assignmentId)
                .filter(a -> a.isAssignedTo(current.get().id()))
                .orElseThrow(() -> new NotFoundException("assignment " + assignmentId));
    }

    private void write(Assignment assignment, StageView stage, Map<Long, Typed> typed) {
        var stored = judging.scores(assignment.id());
        for (var criterion : stage.criteria()) {
            var wanted = typed.get(criterion.id());
            if (wanted != null) {
                write(assignment, criterion.id(), stored.get(criterion.id()), wanted);
            }
        }
    }

    /** A comment stays without a mark as well: many read and note first, and give marks afterwards. */
    private void write(Assignment assignment, long criterionId, @Nullable Score stored, Typed wanted) {
        var value = wanted.mark().map(Mark::value).orElse(null);
        var comment = Words.optional(wanted.comment(), ScoringLimits.COMMENT).orElse(null);
        if (stored != null && wanted.isEmpty()) {
            judging.remove(stored);
        } else if (stored != null) {
            stored.rewrite(value, comment);
        } else if (!wanted.isEmpty()) {
            judging.add(new Score(assignment.id(), criterionId, value, comment));
        }
    }
}
