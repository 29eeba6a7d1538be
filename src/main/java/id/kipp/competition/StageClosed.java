package id.kipp.competition;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A stage was closed by somebody.
 *
 * @param cutOff the numbers of what was under way; empty when nothing was
 */
public record StageClosed(long stageId, String name, String reason, String cutOff) implements DomainEvent {
    @Override
    public String subject() {
        return "stage:" + stageId;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("cutOff", cutOff);
        facts.put("name", name);
        facts.put("reason", reason);
        return facts;
    }
}
