package id.kipp.submission.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** The secretariat decided the administrative selection of a submission. */
public record SubmissionScreened(String code, String decision, String reason) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("submission.SubmissionScreened");

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
        return Facts.of("decision", decision, "reason", reason);
    }
}
