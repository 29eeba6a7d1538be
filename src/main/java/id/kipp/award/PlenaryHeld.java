package id.kipp.award;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** A plenary decided at a gate. */
public record PlenaryHeld(long gateId, String gate, int taken, int deviations, String snapshotSha256)
        implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("award.PlenaryHeld");

    @Override
    public EventKind kind() {
        return KIND;
    }

    @Override
    public String subject() {
        return "gate:" + gateId;
    }

    @Override
    public SortedMap<String, String> facts() {
        return Facts.of("gate", gate, "taken", taken, "deviations", deviations, "snapshot", snapshotSha256);
    }
}
