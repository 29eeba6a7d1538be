package id.kipp.document;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** The scanner found a virus in a document that had been taken in before. */
public record InfectionFound(long id, String fileName, String name) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("document.InfectionFound");

    @Override
    public EventKind kind() {
        return KIND;
    }

    @Override
    public String subject() {
        return "document:" + id;
    }

    @Override
    public SortedMap<String, String> facts() {
        return Facts.of("file", fileName, "found", name);
    }
}
