package id.kipp.institution;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** An institution got a service unit that nobody had named before. */
public record UnitNamed(long unitId, String institution, String name) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("institution.UnitNamed");

    @Override
    public EventKind kind() {
        return KIND;
    }

    @Override
    public String subject() {
        return "unit:" + unitId;
    }

    @Override
    public SortedMap<String, String> facts() {
        return Facts.of("institution", institution, "name", name);
    }
}
