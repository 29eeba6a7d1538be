package id.kipp.account.event;

import id.kipp.account.Role;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.Set;
import java.util.SortedMap;

/** An account was made. */
public record AccountCreated(String username, String roles) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("account.AccountCreated");

    public static AccountCreated of(String username, Set<Role> roles) {
        return new AccountCreated(username, roles.stream().sorted().toList().toString());
    }

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
        return Facts.of("roles", roles);
    }
}
