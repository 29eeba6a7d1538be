package id.kipp.competition;

import id.kipp.competition.rules.Changeable;
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
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps the calendar of an edition: dates, opening and closing by hand with a reason, and the sizes of gates. */
@ApplicationScoped
public class CalendarService {
    private final EditionRepository editions;
    private final PortalClock clock;
    private final Event<DomainEvent> events;

    @Inject
    public CalendarService(EditionRepository editions, PortalClock clock, Event<DomainEvent> events) {
        this.editions = editions;
        this.clock = clock;
        this.events = events;
    }

    @Demands(Permission.RUN_EDITION)
    @Transactional
    public void reschedule(long stageId, @Nullable Instant opens, @Nullable Instant closes) {
        var stage = editions.alone(stageId);
        stage.reschedule(opens, closes, clock.now());
        events.fire(new EditionChanged(stage.edition().name(), "calendar:" + stage.name(), opens + "/" + closes));
    }

    @Demands(Permission.RUN_EDITION)
    @Transactional
    public void openNow(long stageId, String reason) {
        var stage = editions.alone(stageId);
        stage.openNow(withReason(reason), clock.now());
        events.fire(new StageOpened(stageId, stage.name(), reason.strip()));
    }

    @Demands(Permission.RUN_EDITION)
    @Transactional
    public void closeNow(long stageId, String reason) {
        var stage = editions.alone(stageId);
        stage.closeByHand(withReason(reason), clock.now());
        events.fire(new StageClosed(stageId, stage.name(), reason.strip()));
    }

    @Demands(Permission.RUN_EDITION)
    @Transactional
    public void changeGate(long stageId, String name, int size) {
        var stage = editions.alone(stageId);
        var gate = stage.gate();
        if (gate == null) {
            throw new NotFound("gate of stage " + stageId);
        }
        Changeable.gate(stage.stateAt(clock.now()), size).orThrow();
        gate.change(name.strip(), size);
        events.fire(new EditionChanged(stage.edition().name(), "gate:" + name.strip(), Integer.toString(size)));
    }

    /** How many jurors read each entry of a scoring stage; none for the whole jury. */
    @Demands(Permission.RUN_EDITION)
    @Transactional
    public void changeReadings(long stageId, @Nullable Integer readings) {
        if (readings != null && (readings < 1 || readings > 50)) {
            throw new RuleViolation("competition.readings.range");
        }
        var stage = editions.alone(stageId);
        Changeable.rubric(stage.stateAt(clock.now())).orThrow();
        stage.changeJury(readings);
        events.fire(new EditionChanged(stage.edition().name(), "readings:" + stage.name(), "" + readings));
    }

    private static String withReason(String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("competition.stage.noreason");
        }
        return reason.strip();
    }
}
