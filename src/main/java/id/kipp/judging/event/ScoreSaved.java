package id.kipp.judging.event;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** A juror saved a scorecard; the marks themselves stay out of the trail. */
public record ScoreSaved(long assignmentId, String state) implements DomainEvent {
    @Override
    public String subject() {
        return "assignment:" + assignmentId;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("state", state);
        return facts;
    }
}
