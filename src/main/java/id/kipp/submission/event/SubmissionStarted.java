package id.kipp.submission.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** A submission was begun. */
public record SubmissionStarted(String code, String title) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("submission.SubmissionStarted");

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
        return Facts.of("title", title);
    }
}
