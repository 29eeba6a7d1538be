package id.kipp.competition;

import id.kipp.competition.event.EditionChanged;
import id.kipp.competition.event.StageClosed;
import id.kipp.competition.event.StageOpened;
import id.kipp.competition.event.StageReopened;
import id.kipp.competition.rules.ChangePolicy;
import id.kipp.competition.rules.CompositionAims;
import id.kipp.competition.rules.EditionLimits;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.rules.StageState;
import id.kipp.competition.rules.StageTimes;
import id.kipp.competition.view.GateTerms;
import id.kipp.kernel.FormVersion;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Verdict;
import id.kipp.kernel.Words;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.desk.DeskFigure;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.text.TypedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the calendar of an edition: dates, opening and closing by hand with a reason, and the sizes of gates. */
@ApplicationScoped
public class CalendarService {
    private final EditionRepository editions;
    private final PortalClock clock;
    private final Instance<StageWork> work;
    private final Event<DomainEvent> events;

    @Inject
    public CalendarService(
            EditionRepository editions, PortalClock clock, @Any Instance<StageWork> work, Event<DomainEvent> events) {
        this.editions = editions;
        this.clock = clock;
        this.work = work;
        this.events = events;
    }

    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public void reschedule(long stageId, FormVersion formVersion, @Nullable Instant opens, @Nullable Instant closes) {
        var stage = editions.alone(stageId);
        if (!stage.hasTimes(new StageTimes(opens, closes, null))) {
            requireStill(stage, formVersion);
            stage.reschedule(opens, closes, clock.now()).orThrow();
            tell(stage);
        }
    }

    /**
     * Gives stages of one edition new dates, all of them or none.
     *
     * @param wanted by the stage's id; a stage that is not named keeps its dates
     * @return what is refused and why, by the stage's id; when it is not empty nothing was changed
     */
    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public Map<Long, Verdict.Refused> rescheduleAll(
            long editionId, FormVersion formVersion, Map<Long, StageTimes> wanted) {
        var now = clock.now();
        var edition = editions.aloneWithStages(editionId);
        var changed = new LinkedHashMap<Stage, StageTimes>();
        edition.stages()
                .forEach(stage -> Optional.ofNullable(wanted.get(stage.id()))
                        .filter(times -> !stage.hasTimes(times))
                        .ifPresent(times -> changed.put(stage, times)));
        if (changed.isEmpty()) {
            return Map.of();
        }
        formVersion.requireStill(edition.view(now).calendarVersion());
        var refused = new HashMap<Long, Verdict.Refused>();
        changed.forEach((stage, times) -> {
            if (stage.mayTake(times, now) instanceof Verdict.Refused reason) {
                refused.put(stage.id(), reason);
            }
        });
        if (refused.isEmpty()) {
            changed.forEach((stage, times) -> {
                stage.reschedule(times.opensAt(), times.closesAt(), now).orThrow();
                tell(stage);
            });
        }
        return refused;
    }

    private void tell(Stage stage) {
        var times = stage.view(clock.now()).times();
        events.fire(new EditionChanged(
                stage.edition().year(), "calendar:" + stage.name(), times.opensAt() + "/" + times.closesAt()));
    }

    /** Refuses when the stage is no longer as the form showed it. */
    private void requireStill(Stage stage, FormVersion formVersion) {
        formVersion.requireStill(stage.view(clock.now()).formVersion());
    }

    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public void openNow(long stageId, String reason) {
        var stage = editions.alone(stageId);
        var why = withReason(reason);
        if (stage.was(StageState.OPEN, why, clock.now())) {
            return;
        }
        stage.openNow(why, clock.now());
        events.fire(new StageOpened(stageId, stage.name(), why));
    }

    /**
     * Closes a stage by hand.
     *
     * @param edition the name of its edition, as the person typed it
     */
    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public void closeNow(long stageId, String reason, String edition) {
        var stage = editions.alone(stageId);
        var why = withReason(reason);
        if (stage.was(StageState.CLOSED, why, clock.now())) {
            return;
        }
        ChangePolicy.named(stage.edition().name(), TypedText.line(edition)).orThrow();
        if (stage.kind() == StageKind.SCREENING) {
            ChangePolicy.closingSelection(stage.edition().isOver(StageKind.SUBMISSION, clock.now()))
                    .orThrow();
        }
        stage.closeByHand(why, clock.now());
        events.fire(new StageClosed(
                stageId,
                stage.name(),
                why,
                cutOff(stage).map(Verdict.Refused::values).orElse(List.of()).toString()));
    }

    /** Opens a stage again that was closed, as long as nothing later has begun. */
    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public void reopen(long stageId, String reason) {
        var stage = editions.alone(stageId);
        var why = withReason(reason);
        if (stage.was(StageState.OPEN, why, clock.now())) {
            return;
        }
        stage.reopen(why, clock.now());
        events.fire(new StageReopened(stageId, stage.name(), why));
    }

    /** What closing this stage now would cut off, as numbers that lead to lists. */
    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public List<DeskFigure> cutOffLists(long stageId) {
        var view = editions.stage(stageId).view(clock.now());
        return work.stream().flatMap(each -> each.lists(view).stream()).toList();
    }

    /** What closing this stage now would cut off, in words; empty when nothing is under way in it. */
    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public Optional<Verdict.Refused> cutOff(long stageId) {
        return cutOff(editions.stage(stageId));
    }

    private Optional<Verdict.Refused> cutOff(Stage stage) {
        var view = stage.view(clock.now());
        return work.stream().flatMap(each -> each.cutOff(view).stream()).findFirst();
    }

    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public void changeGate(long stageId, FormVersion formVersion, GateTerms terms) {
        var stage = editions.alone(stageId);
        var gate = stage.gate();
        if (gate == null) {
            throw new NotFoundException("gate of stage " + stageId);
        }
        if (gate.is(terms)) {
            return;
        }
        requireStill(stage, formVersion);
        ChangePolicy.gate(stage.stateAt(clock.now()), terms.size()).orThrow();
        ChangePolicy.quorum(terms.quorum()).orThrow();
        CompositionAims.judge(terms.aims(), stage.edition().view(clock.now()).namesByFacet())
                .orThrow();
        var before = gate.terms();
        gate.change(terms);
        stage.noteChange(clock.now());
        tellGate(stage, before, terms);
    }

    /** Each term that changed is told by itself. */
    private void tellGate(Stage stage, GateTerms before, GateTerms after) {
        int year = stage.edition().year();
        if (!before.name().equals(after.name()) || before.size() != after.size()) {
            events.fire(new EditionChanged(year, "gate:" + after.name(), Integer.toString(after.size())));
        }
        if (before.quorum() != after.quorum()) {
            events.fire(new EditionChanged(year, "quorum:" + after.name(), Integer.toString(after.quorum())));
        }
        if (!before.aims().equals(after.aims())) {
            events.fire(new EditionChanged(year, "aims:" + after.name(), after.aims()));
        }
    }

    /** How many jurors read each submission of a scoring stage; none for the whole jury. */
    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public void changeReadings(long stageId, FormVersion formVersion, @Nullable Integer readings) {
        if (readings != null && (readings < 1 || readings > EditionLimits.READINGS)) {
            throw new RuleViolationException("competition.readings.range");
        }
        var stage = editions.alone(stageId);
        if (stage.hasReadings(readings)) {
            return;
        }
        requireStill(stage, formVersion);
        ChangePolicy.rubric(stage.stateAt(clock.now())).orThrow();
        stage.changeJury(readings);
        events.fire(new EditionChanged(stage.edition().year(), "readings:" + stage.name(), "" + readings));
    }

    private static String withReason(String reason) {
        return Words.required(reason, EditionLimits.REASON, "competition.stage.noreason");
    }
}
