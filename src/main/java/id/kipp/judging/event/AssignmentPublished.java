package id.kipp.judging.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** The readings of a stage were published to the jurors. */
public record AssignmentPublished(long stageId, int readings) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("judging.AssignmentPublished");

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
        return Facts.of("readings", readings);
    }
}
