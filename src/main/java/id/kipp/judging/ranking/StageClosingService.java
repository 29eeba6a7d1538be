package id.kipp.judging.ranking;

import id.kipp.competition.EditionQueries;
import id.kipp.competition.StageLock;
import id.kipp.judging.StageCoverage;
import id.kipp.judging.rules.score.Closing;
import id.kipp.judging.rules.score.Coverage;
import id.kipp.kernel.CurrentActor;
import id.kipp.kernel.DomainEvent;
import id.kipp.kernel.Permission;
import id.kipp.kernel.RequiresPermission;
import id.kipp.kernel.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Closes a scoring stage: nobody else writes in it meanwhile, and its scores are sealed in the same transaction. */
@ApplicationScoped
public class StageClosingService {
    private static final int LONGEST_REASON = 500;

    private final SealRepository seals;
    private final StageCoverage readings;
    private final EditionQueries terms;
    private final StageLock door;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public StageClosingService(
            SealRepository seals,
            StageCoverage readings,
            EditionQueries terms,
            StageLock door,
            CurrentActor current,
            Event<DomainEvent> events) {
        this.seals = seals;
        this.readings = readings;
        this.terms = terms;
        this.door = door;
        this.current = current;
        this.events = events;
    }

    /** How far a stage is, as counts only. */
    @RequiresPermission({Permission.CLOSE_STAGE, Permission.ASSIGN})
    @Transactional
    public Coverage progress(long stageId) {
        return readings.coverage(terms.stage(stageId));
    }

    /** Closes the stage; a reason is needed while readings are missing. */
    @RequiresPermission(Permission.CLOSE_STAGE)
    @Transactional
    public SnapshotView close(long stageId, String reason) {
        var entered = door.enterAlone(stageId);
        var why = Words.optional(reason, LONGEST_REASON);
        var coverage = readings.coverage(entered.stage());
        Closing.judge(coverage, why.isPresent()).orThrow();
        var content = SnapshotText.of(entered.stage(), seals.lines(stageId));
        var snapshot = new StageSnapshot(
                stageId, entered.at(), current.get().id(), why.orElse(null), coverage.missing(), content);
        seals.add(snapshot);
        door.close(stageId, why.orElse(null), entered.at());
        events.fire(new StageSnapshotTaken(stageId, snapshot.sha256(), coverage.missing(), why.orElse("")));
        return snapshot.view();
    }
}
