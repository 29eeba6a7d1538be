package id.kipp.account.event;

import id.kipp.account.Role;
import id.kipp.kernel.DomainEvent;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** An account was made. */
public record AccountCreated(String username, String roles) implements DomainEvent {
    public static AccountCreated of(String username, Set<Role> roles) {
        return new AccountCreated(username, roles.stream().sorted().toList().toString());
    }

    @Override
    public String subject() {
        return "account:" + username;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("roles", roles);
        return facts;
    }
}
