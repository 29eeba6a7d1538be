package id.kipp.competition;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** An edition was made from an earlier one. */
public record EditionCloned(int year, String name, String from) implements DomainEvent {
    @Override
    public String subject() {
        return "edition:" + year;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("name", name);
        facts.put("from", from);
        return facts;
    }
}
