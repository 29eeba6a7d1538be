package id.kipp.judging.event;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** An entry got one more reader after the distribution was published. */
public record ReaderAdded(long stageId, String entry, String juror) implements DomainEvent {
    @Override
    public String subject() {
        return "stage:" + stageId;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("entry", entry);
        facts.put("juror", juror);
        return facts;
    }
}
