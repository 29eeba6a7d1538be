package id.kipp.award;

import id.kipp.award.rules.Publishing;
import id.kipp.award.rules.RecordedDay;
import id.kipp.competition.EditionTermsService;
import id.kipp.competition.StageLock;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.view.EditionView;
import id.kipp.competition.view.GateView;
import id.kipp.competition.view.StageView;
import id.kipp.kernel.FormVersion;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Verdict;
import id.kipp.kernel.Wib;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.submission.SubmissionDirectory;
import id.kipp.submission.view.SubmissionRow;
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
     * @param publishable whether its winners may be published now, as far as the other gates and its own plenary go
     */
    public record GateRow(
            StageView stage,
            GateView gate,
            Optional<PlenaryView> plenary,
            List<SubmissionRow> winners,
            Optional<DecreeView> decree,
            Verdict publishable) {
        public GateRow {
            winners = List.copyOf(winners);
        }

        /** What the form of the decree shows. */
        public FormVersion formVersion() {
            return decree.map(DecreeView::formVersion).orElseGet(() -> FormVersion.of(""));
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

    /**
     * Enters or corrects the decree of a gate whose plenary is recorded.
     *
     * @param formVersion the decree as the form showed it
     */
    @RequiresPermission(Permission.PUBLISH)
    @Transactional
    public void enterDecree(long stageId, FormVersion formVersion, String number, LocalDate signedOn, String about) {
        var stage = terms.stage(stageId);
        var known = awards.lockDecree(gateOf(stage).id());
        if (known.filter(decree -> decree.says(number, signedOn, about)).isPresent()) {
            return;
        }
        var row = row(stage);
        formVersion.requireStill(row.formVersion());
        var plenary = row.plenary().orElseThrow(() -> new RuleViolationException("award.decree.noplenary"));
        RecordedDay.signed(signedOn, plenary.heldOn(), Wib.day(clock.now())).orThrow();
        var decree =
                known.orElseGet(() -> new Decree(row.gate().id(), current.get().id()));
        decree.write(number, signedOn, about);
        if (known.isEmpty()) {
            awards.add(decree);
        }
        events.fire(new DecreeEntered(row.gate().id(), decree.number()));
    }

    /**
     * Publishes the winners of a gate everywhere at once, after those of the gates before it; with the last gate of an edition
     * its publication is over. What is out is not published again.
     */
    @RequiresPermission(Permission.PUBLISH)
    @Transactional
    public void publish(long stageId) {
        var stage = terms.stage(stageId);
        var decree = awards.lockDecree(gateOf(stage).id())
                .orElseThrow(() -> new RuleViolationException("award.decree.missing"));
        if (decree.isPublished()) {
            return;
        }
        var row = row(stage);
        if (row.plenary().isEmpty()) {
            throw new RuleViolationException("award.decree.noplenary");
        }
        row.publishable().orThrow();
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
        var gate = gateOf(stage);
        var plenary = awards.plenary(gate.id());
        var winners = plenary.map(this::winners).orElse(List.of());
        return new GateRow(
                stage,
                gate,
                plenary,
                winners,
                awards.decree(gate.id()).map(Decree::view),
                Publishing.judge(unpublishedBefore(stage), winners.size()));
    }

    /** The names of the gates before this stage's whose results are not out yet. */
    private List<String> unpublishedBefore(StageView stage) {
        return terms.terms(stage.editionId()).stages().stream()
                .filter(each -> each.position() < stage.position())
                .flatMap(each -> each.findGate().stream())
                .filter(gate ->
                        awards.decree(gate.id()).filter(Decree::isPublished).isEmpty())
                .map(GateView::name)
                .toList();
    }

    private static GateView gateOf(StageView stage) {
        return stage.findGate().orElseThrow(() -> new NotFoundException("gate of stage " + stage.id()));
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
