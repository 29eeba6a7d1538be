package id.kipp.submission.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** The Admin Lokal forwarded a submission to the ministry; it has a receipt. */
public record SubmissionForwarded(String code, String receipt, String contentSha256) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("submission.SubmissionForwarded");

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
        return Facts.of("receipt", receipt, "contentSha256", contentSha256);
    }
}
