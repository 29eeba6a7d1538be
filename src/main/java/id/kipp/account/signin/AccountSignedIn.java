package id.kipp.account.signin;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** Somebody signed in. */
public record AccountSignedIn(String username) implements DomainEvent {
    @Override
    public String subject() {
        return "account:" + username;
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>();
    }
}
