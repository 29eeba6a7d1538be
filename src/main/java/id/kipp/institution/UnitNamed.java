package id.kipp.institution;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** An institution got a service unit that nobody had named before. */
public record UnitNamed(long unitId, String institution, String name) implements DomainEvent {
    @Override
    public String subject() {
        return "unit:" + unitId;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("institution", institution);
        facts.put("name", name);
        return facts;
    }
}
