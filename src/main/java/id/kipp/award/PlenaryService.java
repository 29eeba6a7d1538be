package id.kipp.award;

import id.kipp.award.rules.Attendance;
import id.kipp.award.rules.GateDecision;
import id.kipp.award.rules.GateDecision.Deviation;
import id.kipp.award.rules.Placed;
import id.kipp.award.rules.Quorum;
import id.kipp.award.rules.RecordedDay;
import id.kipp.competition.EditionTermsService;
import id.kipp.competition.StageLock;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.rules.StageState;
import id.kipp.competition.view.EditionView;
import id.kipp.competition.view.GateView;
import id.kipp.competition.view.StageView;
import id.kipp.judging.EntrantService;
import id.kipp.judging.ranking.RankingService;
import id.kipp.judging.ranking.RankingView;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Wib;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays the sealed ranking before the plenary and records what it decides. */
@ApplicationScoped
public class PlenaryService {
    private final AwardRepository awards;
    private final RankingService rankings;
    private final EntrantService entrants;
    private final PlenaryPanel panel;
    private final StageLock stageLock;
    private final EditionTermsService terms;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public PlenaryService(
            AwardRepository awards,
            RankingService rankings,
            EntrantService entrants,
            PlenaryPanel panel,
            StageLock stageLock,
            EditionTermsService terms,
            CurrentActor current,
            Event<DomainEvent> events) {
        this.awards = awards;
        this.rankings = rankings;
        this.entrants = entrants;
        this.panel = panel;
        this.stageLock = stageLock;
        this.terms = terms;
        this.current = current;
        this.events = events;
    }

    /** What lies before the plenary of a stage. */
    @RequiresPermission(Permission.DECIDE)
    @Transactional
    public PlenarySheet sheet(long stageId) {
        var stage = terms.stage(stageId);
        var gate = gateOf(stage);
        var ranking = rankingBefore(stage);
        return new PlenarySheet(
                stage,
                gate,
                ranking,
                panel.members(),
                awards.plenary(gate.id()),
                ranking.map(rows -> SheetTraits.of(rows, edition(stage))).orElse(Map.of()),
                ranking.map(rows -> panel.out(stage.editionId(), rows)).orElse(List.of()));
    }

    /**
     * Records the decision, closes the plenary's stage, and lets the submissions taken into the next scoring stage. The same
     * decision recorded twice is recorded once.
     */
    @RequiresPermission(Permission.DECIDE)
    @Transactional
    public void record(long stageId, PlenaryRecord record) {
        var gate = gateOf(stageLock.lockInAnyState(stageId).stage());
        var recorded = awards.plenary(gate.id()).filter(plenary -> plenary.says(record));
        if (recorded.isEmpty()) {
            record(stageId, gate, record);
        }
    }

    private void record(long stageId, GateView gate, PlenaryRecord record) {
        var entered = stageLock.lockExclusive(stageId);
        var ranking =
                rankingBefore(entered.stage()).orElseThrow(() -> new RuleViolationException("award.plenary.notclosed"));
        RecordedDay.held(record.heldOn(), Wib.day(entered.at())).orThrow();
        Quorum.judge(record.attendance(), panelIds(), gate.quorum()).orThrow();
        var decision = new GateDecision(placed(ranking), gate.size(), record.taken(), record.reasons());
        decision.judge().orThrow();
        var out = panel.out(entered.stage().editionId(), ranking);
        var missed = Quorum.missed(record.attendance(), record.taken(), bySubmission(out), gate.quorum());
        if (!missed.isEmpty()) {
            throw new RuleViolationException("award.plenary.missed", missed.size());
        }
        var plenary = new Plenary(
                gate.id(), ranking.snapshot().sha256(), record, current.get().id(), entered.at());
        awards.add(plenary, record.attendance(), picks(ranking, decision), out);
        stageLock.close(stageId, null, entered.at());
        nextScoring(entered.stage())
                .ifPresent(next -> entrants.admit(
                        next.id(), record.taken().stream().sorted().toList()));
        events.fire(new PlenaryHeld(
                gate.id(),
                gate.name(),
                record.taken().size(),
                decision.deviations().size(),
                ranking.snapshot().sha256()));
    }

    /** What stands against this sheet; nothing is recorded. */
    @RequiresPermission(Permission.DECIDE)
    @Transactional
    public PlenaryFindings check(
            long stageId, List<Attendance> attendance, Set<Long> taken, Map<Long, String> reasons) {
        var stage = terms.stage(stageId, StageKind.PLENARY);
        var ranking = rankingBefore(stage).orElseThrow(() -> new RuleViolationException("award.plenary.notclosed"));
        var gate = gateOf(stage);
        var decision = new GateDecision(placed(ranking), gate.size(), taken, reasons);
        return new PlenaryFindings(
                Quorum.judge(attendance, panelIds(), gate.quorum()),
                decision.judgeChoice(),
                decision.unexplained(),
                Quorum.missed(attendance, taken, bySubmission(panel.out(stage.editionId(), ranking)), gate.quorum()));
    }

    private static Map<Long, Set<Long>> bySubmission(List<SatOut> out) {
        return out.stream()
                .collect(Collectors.groupingBy(
                        SatOut::submissionId, Collectors.mapping(SatOut::accountId, Collectors.toSet())));
    }

    private Set<Long> panelIds() {
        return panel.members().stream().map(PlenarySheet.Member::accountId).collect(Collectors.toSet());
    }

    private Optional<RankingView> rankingBefore(StageView plenary) {
        return edition(plenary)
                .lastBefore(StageKind.SCORING, plenary.position())
                .filter(scoring -> scoring.state() == StageState.CLOSED)
                .map(scoring -> rankings.whole(scoring.id()));
    }

    private Optional<StageView> nextScoring(StageView plenary) {
        return edition(plenary).stages().stream()
                .filter(stage -> stage.kind() == StageKind.SCORING && stage.position() > plenary.position())
                .findFirst();
    }

    private EditionView edition(StageView stage) {
        return terms.terms(stage.editionId());
    }

    private static GateView gateOf(StageView stage) {
        return stage.findGate().orElseThrow(() -> new NotFoundException("gate of stage " + stage.id()));
    }

    private static List<Placed> placed(RankingView ranking) {
        return ranking.rows().items().stream()
                .map(row -> row.standing())
                .map(standing -> new Placed(standing.submissionId(), standing.rank(), standing.tiedAtLine()))
                .toList();
    }

    /** What was taken and what was left out above the line; a reason stands only where the ranking does not say it. */
    private static List<GateChoice> picks(RankingView ranking, GateDecision decision) {
        var deviations = decision.deviations();
        return placed(ranking).stream()
                .filter(placed -> decision.taken().contains(placed.submissionId())
                        || deviations.containsKey(placed.submissionId()))
                .map(placed -> new GateChoice(
                        placed.submissionId(),
                        placed.rank(),
                        decision.taken().contains(placed.submissionId()),
                        deviations.getOrDefault(placed.submissionId(), Deviation.NONE),
                        deviations.containsKey(placed.submissionId())
                                ? decision.reasons().get(placed.submissionId())
                                : null))
                .toList();
    }
}
