package id.kipp.competition.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** A term of an edition was changed: which one, and to what. */
public record EditionChanged(int year, String what, String to) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("competition.EditionChanged");

    @Override
    public EventKind kind() {
        return KIND;
    }

    @Override
    public String subject() {
        return "edition:" + year;
    }

    @Override
    public SortedMap<String, String> facts() {
        return Facts.of("what", what, "to", to);
    }
}
