package id.kipp.replication.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** An institution asked to copy an innovation. */
public record ReplicationAsked(String number, String innovation, String adopter, String owner) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("replication.ReplicationAsked");

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
        return Facts.of("innovation", innovation, "adopter", adopter, "owner", owner);
    }
}
