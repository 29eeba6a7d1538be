package id.kipp.judging.event;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** A juror stepped back from an entry for a stated reason. */
public record ConflictDeclared(long assignmentId, String reason) implements DomainEvent {
    @Override
    public String subject() {
        return "assignment:" + assignmentId;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("reason", reason);
        return facts;
    }
}
