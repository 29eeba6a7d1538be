package id.kipp.competition.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** An edition was made from an earlier one. */
public record EditionCloned(int year, String name, String from) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("competition.EditionCloned");

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
        return Facts.of("name", name, "from", from);
    }
}
