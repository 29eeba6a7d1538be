package id.kipp.judging.event;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** The readings of a stage were published to the jurors. */
public record AssignmentPublished(long stageId, int readings) implements DomainEvent {
    @Override
    public String subject() {
        return "stage:" + stageId;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("readings", Integer.toString(readings));
        return facts;
    }
}
