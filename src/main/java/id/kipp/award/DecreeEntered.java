package id.kipp.award;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** The secretariat entered or corrected a decree. */
public record DecreeEntered(long gateId, String number) implements DomainEvent {
    @Override
    public String subject() {
        return "gate:" + gateId;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("number", number);
        return facts;
    }
}
