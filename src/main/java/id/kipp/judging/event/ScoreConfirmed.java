package id.kipp.judging.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** A juror confirmed a scorecard. */
public record ScoreConfirmed(long assignmentId) implements DomainEvent {
    public static final EventKind KIND = EventKind.confidential("judging.ScoreConfirmed");

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
        return Facts.of();
    }
}
