package id.kipp.judging;

import id.kipp.competition.StageDoor;
import id.kipp.judging.rules.score.Closing;
import id.kipp.kernel.CurrentActor;
import id.kipp.kernel.Demands;
import id.kipp.kernel.DomainEvent;
import id.kipp.kernel.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Closes a scoring stage: nobody else writes in it meanwhile, and its scores are sealed in the same transaction. */
@ApplicationScoped
public class StageClosingService {
    private final JudgingRepository judging;
    private final StageDoor door;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public StageClosingService(
            JudgingRepository judging, StageDoor door, CurrentActor current, Event<DomainEvent> events) {
        this.judging = judging;
        this.door = door;
        this.current = current;
        this.events = events;
    }

    /** How far a stage is, as counts only. */
    @Demands({Permission.CLOSE_STAGE, Permission.ASSIGN})
    @Transactional
    public JudgingProgress progress(long stageId) {
        return judging.progress(stageId);
    }

    /** Closes the stage; a reason is needed while readings are missing. */
    @Demands(Permission.CLOSE_STAGE)
    @Transactional
    public SnapshotView close(long stageId, String reason) {
        var entered = door.enterAlone(stageId);
        var progress = judging.progress(stageId);
        Closing.judge(progress.assigned(), progress.missing(), reason).orThrow();
        var content = SnapshotText.of(entered.stage(), judging.lines(stageId));
        var hash = SnapshotText.hash(content);
        var why = reason.isBlank() ? null : reason.strip();
        judging.add(
                new StageSnapshot(stageId, entered.at(), current.get().id(), why, progress.missing(), content, hash));
        door.close(stageId, why, entered.at());
        events.fire(new StageSnapshotTaken(stageId, hash, progress.missing(), reason.strip()));
        return new SnapshotView(entered.at(), why, progress.missing(), hash);
    }
}
