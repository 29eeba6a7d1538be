package id.kipp.account.signin;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import java.util.SortedMap;
import java.util.TreeMap;

/** Somebody signed in. */
public record AccountSignedIn(String username) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("account.AccountSignedIn");

    @Override
    public EventKind kind() {
        return KIND;
    }

    @Override
    public String subject() {
        return "account:" + username;
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>();
    }
}
