package id.kipp.replication.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** One side took a step in a replication; its words stay between the two. */
public record ReplicationMoved(String number, String side, String step, String from, String to, String reason)
        implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("replication.ReplicationMoved");

    @Override
    public EventKind kind() {
        return KIND;
    }

    @Override
    public String subject() {
        return "replication:" + number;
    }

    @Override
    public SortedMap<String, String> facts() {
        return Facts.of("side", side, "step", step, "from", from, "to", to, "reason", reason);
    }
}
