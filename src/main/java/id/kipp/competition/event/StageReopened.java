package id.kipp.competition.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** A stage that was closed takes work again. */
public record StageReopened(long stageId, String name, String reason) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("competition.StageReopened");

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
        return Facts.of("name", name, "reason", reason);
    }
}
