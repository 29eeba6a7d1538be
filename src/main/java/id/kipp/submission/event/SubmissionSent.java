package id.kipp.submission.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** The unit sent a submission to its Admin Lokal. */
public record SubmissionSent(String code) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("submission.SubmissionSent");

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
        return Facts.of();
    }
}
