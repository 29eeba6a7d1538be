package id.kipp.catalogue.profile.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** An owner sent a profile to the curators, or took it back. */
public record ProfileSent(String slug, boolean sent) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("catalogue.ProfileSent");

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
        return Facts.of("sent", sent);
    }
}
