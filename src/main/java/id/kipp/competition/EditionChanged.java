package id.kipp.competition;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** A term of an edition was changed: which one, and to what. */
public record EditionChanged(int year, String what, String to) implements DomainEvent {
    @Override
    public String subject() {
        return "edition:" + year;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("what", what);
        facts.put("to", to);
        return facts;
    }
}
