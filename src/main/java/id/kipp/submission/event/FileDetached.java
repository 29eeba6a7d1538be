package id.kipp.submission.event;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** The unit took a file away from an entry. */
public record FileDetached(String code, String fileName, String sha256) implements DomainEvent {
    @Override
    public String subject() {
        return "submission:" + code;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("file", fileName);
        facts.put("sha256", sha256);
        return facts;
    }
}
