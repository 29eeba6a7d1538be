package id.kipp.judging.ranking;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** A scoring stage was closed and its scores were sealed. */
public record StageSnapshotTaken(long stageId, String sha256, int missing, String reason) implements DomainEvent {
    @Override
    public String subject() {
        return "stage:" + stageId;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("sha256", sha256);
        facts.put("missing", Integer.toString(missing));
        facts.put("reason", reason);
        return facts;
    }
}
