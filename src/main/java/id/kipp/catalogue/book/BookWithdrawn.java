package id.kipp.catalogue.book;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** A book of winners is read by nobody any more. */
public record BookWithdrawn(long id, int year, String level) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("catalogue.BookWithdrawn");

    @Override
    public EventKind kind() {
        return KIND;
    }

    @Override
    public String subject() {
        return "book:" + year + "/" + level;
    }

    @Override
    public SortedMap<String, String> facts() {
        return Facts.of("book", id);
    }
}
