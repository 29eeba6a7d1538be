package id.kipp.document.purge;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** A file that nothing had named for as long as it is kept lost its bytes; its hash stays here. */
public record DocumentPurged(long id, String sha256) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("document.DocumentPurged");

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
        return Facts.of("sha256", sha256);
    }
}
