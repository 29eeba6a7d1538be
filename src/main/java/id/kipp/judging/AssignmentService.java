package id.kipp.judging;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.StageLock;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.view.StageView;
import id.kipp.judging.event.AssignmentPublished;
import id.kipp.judging.jury.StageJuror;
import id.kipp.judging.rules.RunState;
import id.kipp.judging.view.AssignmentOverview;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The secretariat distributes the stageCoverage of a stage: proposes in the background, looks at it, publishes it once. */
@ApplicationScoped
public class AssignmentService {
    private final AssignmentRepository assignments;
    private final AssignmentRunService runs;
    private final AssignmentJob job;
    private final StageCoverage stageCoverage;
    private final StageLock stageLock;
    private final EditionTermsService terms;
    private final Event<DomainEvent> events;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    public AssignmentService(
            AssignmentRepository assignments,
            AssignmentRunService runs,
            AssignmentJob job,
            StageCoverage stageCoverage,
            StageLock stageLock,
            EditionTermsService terms,
            Event<DomainEvent> events) {
        this.assignments = assignments;
        this.runs = runs;
        this.job = job;
        this.stageCoverage = stageCoverage;
        this.stageLock = stageLock;
        this.terms = terms;
        this.events = events;
    }

    @RequiresPermission(Permission.ASSIGN)
    @Transactional
    public AssignmentOverview overview(long stageId) {
        var stage = scoring(stageId);
        var loads = assignments.loads(stageId);
        var coverage = stageCoverage.coverage(stage);
        var jury = runs.jury(stage);
        var jurors = jury.stream().collect(Collectors.toMap(StageJuror::id, Function.identity()));
        var unplaced = jury.stream()
                .filter(juror -> !juror.account().isPlaced())
                .map(juror -> juror.account().name())
                .toList();
        return new AssignmentOverview(
                stage,
                coverage.submissions(),
                jury.size() - unplaced.size(),
                unplaced,
                assignments.newestRun(stageId).map(AssignmentRun::view),
                loads.entrySet().stream()
                        .map(load -> new AssignmentOverview.JurorLoad(name(jurors.get(load.getKey())), load.getValue()))
                        .sorted((a, b) -> a.name().compareTo(b.name()))
                        .toList(),
                coverage);
    }

    /** Begins to distribute the stageCoverage; the same seed gives the same distribution. The answer is the run's id. */
    @RequiresPermission(Permission.ASSIGN)
    public long propose(long stageId, long seed) {
        var runId = runs.begin(scoring(stageId).id(), seed);
        executor.execute(() -> job.run(runId, stageId, seed));
        return runId;
    }

    @RequiresPermission(Permission.ASSIGN)
    public void cancel(long runId) {
        runs.end(runId, RunState.CANCELLED, List.of());
    }

    /** Puts the proposal on the jurors' desks; from here on it is not distributed again, and once is enough. */
    @RequiresPermission(Permission.ASSIGN)
    @Transactional
    public void publish(long stageId) {
        assignments.lockProposals(stageId);
        var entered = stageLock.lockExclusive(stageId);
        if (runs.isPublished(stageId)) {
            return;
        }
        runs.requireDistributable(entered.stage());
        runs.requirePublishable(entered.stage());
        var published = assignments.publish(stageId, entered.at());
        if (published == 0) {
            throw new RuleViolationException("judging.assignment.nothing");
        }
        events.fire(new AssignmentPublished(stageId, published));
    }

    private StageView scoring(long stageId) {
        return terms.stage(stageId, StageKind.SCORING);
    }

    private static String name(@Nullable StageJuror juror) {
        return juror == null ? "–" : juror.account().name();
    }
}
