package id.kipp.judging.event;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** A distribution of readings was proposed. */
public record AssignmentProposed(long stageId, int readings, long seed) implements DomainEvent {
    @Override
    public String subject() {
        return "stage:" + stageId;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("readings", Integer.toString(readings));
        facts.put("seed", Long.toString(seed));
        return facts;
    }
}
