package id.kipp.judging.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** A juror saved a scorecard; the marks themselves stay out of the trail. */
public record ScoreSaved(long assignmentId, String state) implements DomainEvent {
    public static final EventKind KIND = EventKind.confidential("judging.ScoreSaved");

    @Override
    public EventKind kind() {
        return KIND;
    }

    @Override
    public String subject() {
        return "assignment:" + assignmentId;
    }

    @Override
    public SortedMap<String, String> facts() {
        return Facts.of("state", state);
    }
}
