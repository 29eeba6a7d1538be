package id.kipp.judging.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** A juror stepped back from a submission for a stated reason. */
public record ConflictDeclared(long assignmentId, String reason) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("judging.ConflictDeclared");

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
        return Facts.of("reason", reason);
    }
}
