package id.kipp.submission.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** The Admin Lokal gave a submission back to its unit. */
public record SubmissionReturned(String code, String note) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("submission.SubmissionReturned");

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
        return Facts.of("note", note);
    }
}
