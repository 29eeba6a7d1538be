package id.kipp.judging;

import id.kipp.account.AccountRow;
import id.kipp.account.PeopleDirectory;
import id.kipp.account.Role;
import id.kipp.competition.StageView;
import id.kipp.competition.TermsService;
import id.kipp.competition.rules.Jury;
import id.kipp.kernel.DomainEvent;
import id.kipp.kernel.NotFound;
import id.kipp.kernel.PortalClock;
import id.kipp.submission.SubmissionDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The short transactions around a long computation: begin, gather, advance, store, end. */
@ApplicationScoped
class AssignmentRunService {

    /** What there is to distribute: the institution of each entry, and of each juror where there is one. */
    record Field(StageView stage, Map<Long, Long> entries, List<AccountRow> jurors) {}

    private final AssignmentRepository assignments;
    private final EntrantService entrants;
    private final SubmissionDirectory submissions;
    private final PeopleDirectory people;
    private final TermsService terms;
    private final PortalClock clock;
    private final Event<DomainEvent> events;

    @Inject
    AssignmentRunService(
            AssignmentRepository assignments,
            EntrantService entrants,
            SubmissionDirectory submissions,
            PeopleDirectory people,
            TermsService terms,
            PortalClock clock,
            Event<DomainEvent> events) {
        this.assignments = assignments;
        this.entrants = entrants;
        this.submissions = submissions;
        this.people = people;
        this.terms = terms;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(TxType.REQUIRES_NEW)
    long begin(long stageId, long seed) {
        var run = new AssignmentRun(stageId, seed, clock.now());
        assignments.add(run);
        return run.id();
    }

    @Transactional(TxType.REQUIRES_NEW)
    Field gather(long stageId) {
        var stage = terms.stage(stageId);
        var ids = entrants.of(stage);
        var entries = new LinkedHashMap<Long, Long>();
        submissions.byIds(ids).values().stream()
                .sorted((a, b) -> Long.compare(a.id(), b.id()))
                .forEach(entry -> entries.put(entry.id(), entry.institutionId()));
        return new Field(stage, entries, jurors(stage));
    }

    List<AccountRow> jurors(StageView stage) {
        if (stage.jury() == Jury.EVALUATOR) {
            return people.withRole(Role.EVALUATOR);
        }
        var panel = new LinkedHashMap<Long, AccountRow>();
        people.withRole(Role.KETUA).forEach(member -> panel.put(member.id(), member));
        people.withRole(Role.PANELIS).forEach(member -> panel.put(member.id(), member));
        return new ArrayList<>(panel.values());
    }

    /** Notes how far it is; the answer says whether to go on. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean advance(long runId, int percent) {
        return run(runId).advance(percent);
    }

    /** Stores the proposal in place of an earlier one, unless somebody cancelled meanwhile. */
    @Transactional(TxType.REQUIRES_NEW)
    void store(long runId, List<Assignment> proposal) {
        var run = run(runId);
        if (run.view().isRunning()) {
            assignments.dropProposals(run.stageId());
            assignments.propose(proposal);
            run.end(RunState.DONE, null, clock.now());
            events.fire(new AssignmentProposed(run.stageId(), proposal.size(), run.seed()));
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void end(long runId, RunState as, @Nullable String why) {
        run(runId).end(as, why, clock.now());
    }

    private AssignmentRun run(long id) {
        return assignments.run(id).orElseThrow(() -> new NotFound("run " + id));
    }
}
