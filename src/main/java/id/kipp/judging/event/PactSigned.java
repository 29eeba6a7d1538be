package id.kipp.judging.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** A juror signed the integrity pact of an edition: exactly the words for which the hash stands. */
public record PactSigned(String juror, String edition, String hash) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("judging.PactSigned");

    @Override
    public EventKind kind() {
        return KIND;
    }

    @Override
    public String subject() {
        return "account:" + juror;
    }

    @Override
    public SortedMap<String, String> facts() {
        return Facts.of("edition", edition, "hash", hash);
    }
}
