package id.kipp.catalogue.profile.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** An owner said whether an innovation still runs. */
public record InnovationConfirmed(String slug, String alive) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("catalogue.InnovationConfirmed");

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
        return Facts.of("alive", alive);
    }
}
