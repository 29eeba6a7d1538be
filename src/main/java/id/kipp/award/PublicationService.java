package id.kipp.award;

import id.kipp.competition.GateView;
import id.kipp.competition.StageView;
import id.kipp.competition.TermsService;
import id.kipp.kernel.CurrentActor;
import id.kipp.kernel.Demands;
import id.kipp.kernel.DomainEvent;
import id.kipp.kernel.NotFound;
import id.kipp.kernel.Permission;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The decree and the moment of publication; before it, no channel shows a result. */
@ApplicationScoped
public class PublicationService {

    /** A gate with what is decided and decreed so far. */
    public record GateRow(StageView stage, GateView gate, Optional<PlenaryView> plenary, Optional<DecreeView> decree) {}

    private final AwardRepository awards;
    private final TermsService terms;
    private final PortalClock clock;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public PublicationService(
            AwardRepository awards,
            TermsService terms,
            PortalClock clock,
            CurrentActor current,
            Event<DomainEvent> events) {
        this.awards = awards;
        this.terms = terms;
        this.clock = clock;
        this.current = current;
        this.events = events;
    }

    /** The gates of an edition in their order. */
    @Demands(Permission.PUBLISH)
    @Transactional
    public List<GateRow> gates(long editionId) {
        return terms.terms(editionId).stages().stream()
                .filter(stage -> stage.findGate().isPresent())
                .map(this::row)
                .toList();
    }

    @Demands(Permission.PUBLISH)
    @Transactional
    public GateRow gate(long stageId) {
        return row(terms.stage(stageId));
    }

    /** Enters or corrects the decree of a gate whose plenary is recorded. */
    @Demands(Permission.PUBLISH)
    @Transactional
    public void enterDecree(long stageId, String number, LocalDate signedOn, String about) {
        var row = row(terms.stage(stageId));
        if (row.plenary().isEmpty()) {
            throw new RuleViolation("award.decree.noplenary");
        }
        var known = awards.decree(row.gate().id());
        var decree =
                known.orElseGet(() -> new Decree(row.gate().id(), current.get().id()));
        decree.write(number, signedOn, about);
        if (known.isEmpty()) {
            awards.add(decree);
        }
        events.fire(new DecreeEntered(row.gate().id(), number.strip()));
    }

    /** Publishes the winners of a gate everywhere at once. */
    @Demands(Permission.PUBLISH)
    @Transactional
    public void publish(long stageId) {
        var row = row(terms.stage(stageId));
        var decree = awards.decree(row.gate().id()).orElseThrow(() -> new RuleViolation("award.decree.missing"));
        var plenary = row.plenary().orElseThrow(() -> new RuleViolation("award.decree.noplenary"));
        var now = clock.now();
        decree.publish(now);
        var winners = plenary.picks().stream()
                .filter(PickView::taken)
                .map(PickView::submissionId)
                .toList();
        var year = terms.terms(row.stage().editionId()).year();
        events.fire(new ResultsPublished(row.gate().id(), year, row.gate().name(), decree.number(), winners, now));
    }

    private GateRow row(StageView stage) {
        var gate = stage.findGate().orElseThrow(() -> new NotFound("gate of stage " + stage.id()));
        return new GateRow(
                stage, gate, awards.plenary(gate.id()), awards.decree(gate.id()).map(Decree::view));
    }
}
