package id.kipp.judging.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** A distribution of readings was proposed. */
public record AssignmentProposed(long stageId, int readings, long seed) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("judging.AssignmentProposed");

    @Override
    public EventKind kind() {
        return KIND;
    }

    @Override
    public String subject() {
        return "stage:" + stageId;
    }

    @Override
    public SortedMap<String, String> facts() {
        return Facts.of("readings", readings, "seed", seed);
    }
}
