package id.kipp.judging;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.StageLock;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.rules.StageState;
import id.kipp.competition.view.StageView;
import id.kipp.judging.event.AssignmentProposed;
import id.kipp.judging.jury.DealField;
import id.kipp.judging.jury.DealFields;
import id.kipp.judging.jury.StageJuror;
import id.kipp.judging.rules.RunState;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Verdict;
import id.kipp.kernel.event.DomainEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The short transactions around a long computation: begin, gather, advance, store, end. */
@ApplicationScoped
class AssignmentRunService {

    private static final int AFTER_SEEDING = 50;

    /** A submission that goes to a juror, at this place of the juror's own order. */
    record Dealt(long submissionId, long jurorId, int place) {}

    private final AssignmentRepository assignments;
    private final JudgingRepository judging;
    private final StageLock stageLock;
    private final DealFields fields;
    private final EditionTermsService terms;
    private final PortalClock clock;
    private final Event<DomainEvent> events;

    @Inject
    AssignmentRunService(
            AssignmentRepository assignments,
            JudgingRepository judging,
            StageLock stageLock,
            DealFields fields,
            EditionTermsService terms,
            PortalClock clock,
            Event<DomainEvent> events) {
        this.assignments = assignments;
        this.judging = judging;
        this.stageLock = stageLock;
        this.fields = fields;
        this.terms = terms;
        this.clock = clock;
        this.events = events;
    }

    /** A computation that was under way when the portal stopped will not end by itself. */
    @Transactional
    void endAbandoned(@Observes @Priority(AFTER_SEEDING) Startup event) {
        var now = clock.now();
        assignments
                .running(Optional.empty())
                .forEach(run -> run.end(RunState.FAILED, because("judging.assignment.abandoned"), now));
    }

    /** Begins an attempt, one at a time for a stage. */
    @Transactional(TxType.REQUIRES_NEW)
    long begin(long stageId, long seed) {
        requireDistributable(stageLock.lockInAnyState(stageId).stage());
        var run = new AssignmentRun(stageId, seed, clock.now());
        assignments.add(run);
        return run.id();
    }

    @Transactional(TxType.REQUIRES_NEW)
    DealField gather(long stageId) {
        return fields.of(terms.stage(stageId));
    }

    /** The submissions are settled, no other attempt is under way, and nothing is on a juror's desk yet. */
    void requireDistributable(StageView stage) {
        terms.terms(stage.editionId())
                .firstOf(StageKind.SCREENING)
                .filter(screening -> screening.state() != StageState.CLOSED)
                .ifPresent(screening -> {
                    throw new RuleViolationException("judging.assignment.screening", screening.name());
                });
        if (!assignments.running(Optional.of(stage.id())).isEmpty()) {
            throw new RuleViolationException("judging.assignment.runs");
        }
        if (isSettled(stage)) {
            throw new RuleViolationException("judging.assignment.published");
        }
    }

    private boolean isSettled(StageView stage) {
        return stage.state() == StageState.CLOSED || isPublished(stage.id());
    }

    boolean isPublished(long stageId) {
        return judging.isPublished(stageId);
    }

    /** Everybody who is in the jury of this stage. */
    List<StageJuror> jury(StageView stage) {
        return fields.jury(stage);
    }

    /** The stage's readings as proposed can still be published: all by people of its jury, and none a conflict since. */
    void requirePublishable(StageView stage) {
        var field = fields.of(stage);
        if (!field.leaving().isEmpty()) {
            throw new RuleViolationException(
                    "judging.assignment.leaving",
                    field.leaving().stream()
                            .map(juror -> juror.account().name())
                            .collect(Collectors.joining(", ")));
        }
        var conflicted = assignments.proposed(stage.id()).stream()
                .filter(reading -> field.conflicts()
                        .between(reading.jurorId(), reading.submissionId())
                        .isPresent())
                .count();
        if (conflicted > 0) {
            throw new RuleViolationException("judging.assignment.conflicted", conflicted);
        }
    }

    /** Notes how far it is; the answer says whether to go on. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean advance(long runId, int percent) {
        return run(runId).advance(percent);
    }

    /**
     * Stores the proposal in place of an earlier one, unless somebody cancelled or published meanwhile: both are asked under
     * the locks of the stage and of the run, in the transaction that stores.
     */
    @Transactional(TxType.REQUIRES_NEW)
    void store(long runId, long stageId, List<Dealt> proposal) {
        assignments.lockProposals(stageId);
        var stage = stageLock.lockInAnyState(stageId).stage();
        var run = run(runId);
        if (isSettled(stage)) {
            run.end(RunState.FAILED, because("judging.assignment.published"), clock.now());
        }
        if (run.isRunning()) {
            assignments.dropProposals(stageId);
            assignments.propose(proposal.stream()
                    .map(dealt -> new Assignment(stageId, dealt.submissionId(), dealt.jurorId(), dealt.place()))
                    .toList());
            run.end(RunState.DONE, List.of(), clock.now());
            events.fire(new AssignmentProposed(stageId, proposal.size(), run.seed()));
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void end(long runId, RunState as, List<Verdict.Refused> why) {
        run(runId).end(as, why, clock.now());
    }

    static List<Verdict.Refused> because(String key) {
        return List.of(new Verdict.Refused(key, List.of()));
    }

    private AssignmentRun run(long id) {
        return assignments.lockRun(id).orElseThrow(() -> new NotFoundException("run " + id));
    }
}
