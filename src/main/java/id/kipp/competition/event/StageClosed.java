package id.kipp.competition.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/**
 * A stage was closed by somebody.
 *
 * @param cutOff the numbers of what was under way; empty when nothing was
 */
public record StageClosed(long stageId, String name, String reason, String cutOff) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("competition.StageClosed");

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
        return Facts.of("cutOff", cutOff, "name", name, "reason", reason);
    }
}
