package id.kipp.judging.ranking;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.StageLock;
import id.kipp.competition.rules.StageKind;
import id.kipp.judging.StageCoverage;
import id.kipp.judging.rules.score.Closing;
import id.kipp.judging.rules.score.Coverage;
import id.kipp.judging.rules.score.ScoringLimits;
import id.kipp.kernel.Words;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Closes a scoring stage: nobody else writes in it meanwhile, and its scores are sealed in the same transaction. */
@ApplicationScoped
public class StageClosingService {
    private final SealRepository seals;
    private final StageCoverage stageCoverage;
    private final EditionTermsService terms;
    private final StageLock stageLock;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public StageClosingService(
            SealRepository seals,
            StageCoverage stageCoverage,
            EditionTermsService terms,
            StageLock stageLock,
            CurrentActor current,
            Event<DomainEvent> events) {
        this.seals = seals;
        this.stageCoverage = stageCoverage;
        this.terms = terms;
        this.stageLock = stageLock;
        this.current = current;
        this.events = events;
    }

    /** How far a stage is, as counts only. */
    @RequiresPermission({Permission.CLOSE_STAGE, Permission.ASSIGN})
    @Transactional
    public Coverage progress(long stageId) {
        return stageCoverage.coverage(terms.stage(stageId, StageKind.SCORING));
    }

    /** Closes the stage; a reason is needed while stageCoverage are missing. Closing it twice for one reason is closing it once. */
    @RequiresPermission(Permission.CLOSE_STAGE)
    @Transactional
    public SnapshotView close(long stageId, String reason) {
        var why = Words.optional(reason, ScoringLimits.REASON);
        terms.stage(stageId, StageKind.SCORING);
        stageLock.lockInAnyState(stageId);
        var closed = seals.snapshot(stageId).filter(snapshot -> why.equals(Optional.ofNullable(snapshot.reason())));
        return closed.orElseGet(() -> close(stageId, why));
    }

    private SnapshotView close(long stageId, Optional<String> why) {
        var entered = stageLock.lockExclusive(stageId);
        var coverage = stageCoverage.coverage(entered.stage());
        Closing.judge(coverage, why.isPresent()).orThrow();
        var content = SnapshotText.of(entered.stage(), seals.lines(stageId));
        var snapshot = new StageSnapshot(
                stageId, entered.at(), current.get().id(), why.orElse(null), coverage.missing(), content);
        seals.add(snapshot);
        stageLock.close(stageId, why.orElse(null), entered.at());
        events.fire(new StageSnapshotTaken(stageId, snapshot.sha256(), coverage.missing(), why.orElse("")));
        return snapshot.view();
    }
}
