package id.kipp.submission.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** A unit threw away a draft that it had never sent. */
public record SubmissionDiscarded(String code, String title) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("submission.SubmissionDiscarded");

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
