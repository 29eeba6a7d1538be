package id.kipp.submission.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** The unit took a file away from a submission. */
public record FileDetached(String code, String fileName, String sha256) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("submission.FileDetached");

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
