package id.kipp.award;

import id.kipp.award.rules.RecordedDay;
import id.kipp.competition.EditionTermsService;
import id.kipp.competition.EditionView;
import id.kipp.competition.GateView;
import id.kipp.competition.StageLock;
import id.kipp.competition.StageView;
import id.kipp.competition.rules.StageKind;
import id.kipp.kernel.CurrentActor;
import id.kipp.kernel.DomainEvent;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.Permission;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RequiresPermission;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Wib;
import id.kipp.submission.SubmissionDirectory;
import id.kipp.submission.SubmissionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The decree and the moment of publication; before it, no channel shows a result. */
@ApplicationScoped
public class PublicationService {

    /**
     * A gate with what is decided and decreed so far.
     *
     * @param winners what the plenary took, in the order of the codes, which tells nothing of the places
     */
    public record GateRow(
            StageView stage,
            GateView gate,
            Optional<PlenaryView> plenary,
            List<SubmissionRow> winners,
            Optional<DecreeView> decree) {
        public GateRow {
            winners = List.copyOf(winners);
        }
    }

    private final AwardRepository awards;
    private final SubmissionDirectory submissions;
    private final EditionTermsService terms;
    private final StageLock stageLock;
    private final PortalClock clock;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public PublicationService(
            AwardRepository awards,
            SubmissionDirectory submissions,
            EditionTermsService terms,
            StageLock stageLock,
            PortalClock clock,
            CurrentActor current,
            Event<DomainEvent> events) {
        this.awards = awards;
        this.submissions = submissions;
        this.terms = terms;
        this.stageLock = stageLock;
        this.clock = clock;
        this.current = current;
        this.events = events;
    }

    @RequiresPermission(Permission.PUBLISH)
    @Transactional
    public GateRow gate(long stageId) {
        return row(terms.stage(stageId));
    }

    /** Enters or corrects the decree of a gate whose plenary is recorded. */
    @RequiresPermission(Permission.PUBLISH)
    @Transactional
    public void enterDecree(long stageId, String number, LocalDate signedOn, String about) {
        var row = row(terms.stage(stageId));
        var plenary = row.plenary().orElseThrow(() -> new RuleViolationException("award.decree.noplenary"));
        RecordedDay.signed(signedOn, plenary.heldOn(), Wib.day(clock.now())).orThrow();
        var known = awards.decree(row.gate().id());
        var decree =
                known.orElseGet(() -> new Decree(row.gate().id(), current.get().id()));
        decree.write(number, signedOn, about);
        if (known.isEmpty()) {
            awards.add(decree);
        }
        events.fire(new DecreeEntered(row.gate().id(), decree.number()));
    }

    /** Publishes the winners of a gate everywhere at once; with the last gate of an edition its publication is over. */
    @RequiresPermission(Permission.PUBLISH)
    @Transactional
    public void publish(long stageId) {
        var row = row(terms.stage(stageId));
        var decree =
                awards.decree(row.gate().id()).orElseThrow(() -> new RuleViolationException("award.decree.missing"));
        if (row.plenary().isEmpty()) {
            throw new RuleViolationException("award.decree.noplenary");
        }
        var now = clock.now();
        decree.publish(now);
        var winners = row.winners().stream().map(SubmissionRow::id).toList();
        var edition = terms.terms(row.stage().editionId());
        submissions.announce(edition.id(), row.gate().name(), winners);
        closeBehindTheLast(edition);
        events.fire(new ResultsPublished(
                row.gate().id(), edition.year(), row.gate().name(), decree.number(), winners, now));
    }

    private void closeBehindTheLast(EditionView edition) {
        var isLast = edition.stages().stream()
                .flatMap(stage -> stage.findGate().stream())
                .allMatch(gate ->
                        awards.decree(gate.id()).filter(Decree::isPublished).isPresent());
        edition.firstOf(StageKind.PUBLICATION).filter(stage -> isLast).ifPresent(stage -> {
            var entered = stageLock.lockExclusive(stage.id());
            stageLock.close(stage.id(), null, entered.at());
        });
    }

    private GateRow row(StageView stage) {
        var gate = stage.findGate().orElseThrow(() -> new NotFoundException("gate of stage " + stage.id()));
        var plenary = awards.plenary(gate.id());
        return new GateRow(
                stage,
                gate,
                plenary,
                plenary.map(this::winners).orElse(List.of()),
                awards.decree(gate.id()).map(Decree::view));
    }

    private List<SubmissionRow> winners(PlenaryView plenary) {
        var taken = plenary.picks().stream()
                .filter(GateChoice::taken)
                .map(GateChoice::submissionId)
                .toList();
        return submissions.byIds(taken).values().stream()
                .sorted(Comparator.comparing(SubmissionRow::code))
                .toList();
    }
}
