package id.kipp.judging.event;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** A juror confirmed a scorecard. */
public record ScoreConfirmed(long assignmentId) implements DomainEvent {
    @Override
    public String subject() {
        return "assignment:" + assignmentId;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        return facts;
    }
}
