package id.kipp.competition;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** A stage was closed by somebody. */
public record StageClosed(long stageId, String name, String reason) implements DomainEvent {
    @Override
    public String subject() {
        return "stage:" + stageId;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("name", name);
        facts.put("reason", reason);
        return facts;
    }
}
