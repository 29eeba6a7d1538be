package id.kipp.submission.event;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** The secretariat decided the administrative selection of an entry. */
public record SubmissionScreened(String code, String decision, String reason) implements DomainEvent {
    @Override
    public String subject() {
        return "submission:" + code;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("decision", decision);
        facts.put("reason", reason);
        return facts;
    }
}
