package id.kipp.award;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** A plenary decided at a gate. */
public record PlenaryHeld(long gateId, String gate, int taken, int deviations, String snapshotSha256)
        implements DomainEvent {
    @Override
    public String subject() {
        return "gate:" + gateId;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("gate", gate);
        facts.put("taken", Integer.toString(taken));
        facts.put("deviations", Integer.toString(deviations));
        facts.put("snapshot", snapshotSha256);
        return facts;
    }
}
