package id.kipp.replication.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** The adopter wrote down which parts were kept, changed or dropped. */
public record WorksheetKept(String number, int parts) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("replication.WorksheetKept");

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
        return Facts.of("parts", parts);
    }
}
