package id.kipp.submission.event;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** A unit threw away a draft that it had never sent. */
public record SubmissionDiscarded(String code, String title) implements DomainEvent {
    @Override
    public String subject() {
        return "submission:" + code;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("title", title);
        return facts;
    }
}
