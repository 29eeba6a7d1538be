package id.kipp.submission.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** The unit attached a file to a submission. */
public record FileAttached(String code, String fileName, String sha256) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("submission.FileAttached");

    @Override
    public EventKind kind() {
        return KIND;
    }

    @Override
    public String subject() {
        return "submission:" + code;
    }

    @Override
    public SortedMap<String, String> facts() {
        return Facts.of("file", fileName, "sha256", sha256);
    }
}
