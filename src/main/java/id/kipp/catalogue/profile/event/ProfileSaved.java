package id.kipp.catalogue.profile.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** An owner wrote a part of a profile. */
public record ProfileSaved(String slug, String part) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("catalogue.ProfileSaved");

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
        return Facts.of("part", part);
    }
}
