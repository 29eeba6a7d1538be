package id.kipp.submission.event;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** The Admin Lokal forwarded an entry to the ministry; it has a receipt. */
public record SubmissionForwarded(String code, String receipt, String contentSha256) implements DomainEvent {
    @Override
    public String subject() {
        return "submission:" + code;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("receipt", receipt);
        facts.put("contentSha256", contentSha256);
        return facts;
    }
}
