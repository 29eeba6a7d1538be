package id.kipp.catalogue.profile.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** A curator gave a profile back with a note. */
public record ProfileReturned(String slug, int version) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("catalogue.ProfileReturned");

    @Override
    public EventKind kind() {
        return KIND;
    }

    @Override
    public String subject() {
        return "innovation:" + slug;
    }

    @Override
    public SortedMap<String, String> facts() {
        return Facts.of("version", version);
    }
}
