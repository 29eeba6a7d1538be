package id.kipp.submission.event;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** The Admin Lokal gave an entry back to its unit. */
public record SubmissionReturned(String code, String note) implements DomainEvent {
    @Override
    public String subject() {
        return "submission:" + code;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("note", note);
        return facts;
    }
}
