package id.kipp.judging;

import id.kipp.competition.StageDoor;
import id.kipp.competition.StageView;
import id.kipp.judging.rules.score.Mark;
import id.kipp.kernel.CurrentActor;
import id.kipp.kernel.Demands;
import id.kipp.kernel.DomainEvent;
import id.kipp.kernel.NotFound;
import id.kipp.kernel.Permission;
import id.kipp.kernel.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** A juror writes marks and comments, confirms them, or steps back from an entry. */
@ApplicationScoped
public class ScoringService {
    /** What a juror typed for one criterion. */
    public record Typed(Optional<Mark> mark, String comment) {}

    private static final int LONGEST_COMMENT = 2000;

    private final JudgingRepository judging;
    private final StageDoor door;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public ScoringService(JudgingRepository judging, StageDoor door, CurrentActor current, Event<DomainEvent> events) {
        this.judging = judging;
        this.door = door;
        this.current = current;
        this.events = events;
    }

    /** Saves what is there, complete or not; the answer is the new version. A confirmed card becomes a draft again. */
    @Demands(Permission.SCORE)
    @Transactional
    public int save(long assignmentId, int version, Map<Long, Typed> typed, String comment) {
        var assignment = mine(assignmentId);
        assignment.requireVersion(version);
        var stage = door.enter(assignment.stageId()).stage();
        write(assignment, stage, typed);
        assignment.write(shortEnough(comment));
        judging.flush();
        events.fire(new ScoreSaved(assignmentId, "draft"));
        return assignment.version();
    }

    /** Confirms a saved card on which every criterion has its mark. */
    @Demands(Permission.SCORE)
    @Transactional
    public void confirm(long assignmentId) {
        var assignment = mine(assignmentId);
        var entered = door.enter(assignment.stageId());
        if (judging.scores(assignmentId).size() < entered.stage().criteria().size()) {
            throw new RuleViolation("judging.card.incomplete");
        }
        assignment.confirm(entered.at());
        judging.flush();
        events.fire(new ScoreConfirmed(assignmentId));
    }

    /** Steps back from an entry because of a conflict of interest. */
    @Demands(Permission.SCORE)
    @Transactional
    public void declareConflict(long assignmentId, String reason) {
        var assignment = mine(assignmentId);
        door.enter(assignment.stageId());
        assignment.withdraw(reason);
        judging.flush();
        events.fire(new ConflictDeclared(assignmentId, reason.strip()));
    }

    private Assignment mine(long assignmentId) {
        return judging.lock(assignmentId)
                .filter(a -> a.isOnDeskOf(current.get().id()))
                .orElseThrow(() -> new NotFound("assignment " + assignmentId));
    }

    private void write(Assignment assignment, StageView stage, Map<Long, Typed> typed) {
        var stored = judging.scores(assignment.id());
        for (var criterion : stage.criteria()) {
            var wanted = typed.get(criterion.id());
            var score = stored.get(criterion.id());
            if (wanted != null && wanted.mark().isPresent()) {
                var value = wanted.mark().get().value();
                var comment = shortEnough(wanted.comment());
                if (score == null) {
                    judging.add(new Score(assignment.id(), criterion.id(), value, comment));
                } else {
                    score.rewrite(value, comment);
                }
            } else if (wanted != null && score != null) {
                judging.remove(score);
            }
        }
    }

    private static String shortEnough(String comment) {
        if (comment.length() > LONGEST_COMMENT) {
            throw new RuleViolation("judging.comment.long", LONGEST_COMMENT);
        }
        return comment.strip();
    }
}
