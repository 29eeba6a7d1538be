package id.kipp.catalogue.profile.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** A curator published the next version of a profile. */
public record ProfilePublished(String slug, int number) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("catalogue.ProfilePublished");

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
        return Facts.of("number", number);
    }
}
