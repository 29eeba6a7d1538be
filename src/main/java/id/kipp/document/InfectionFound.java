package id.kipp.document;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** The scanner found a virus in a document that had been taken in before. */
public record InfectionFound(long id, String fileName, String name) implements DomainEvent {
    @Override
    public String subject() {
        return "document:" + id;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("file", fileName);
        facts.put("found", name);
        return facts;
    }
}
