package id.kipp.account.event;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** An account got another password: from its owner, or from the secretariat because the owner forgot it. */
public record PasswordChanged(long accountId, String username, boolean byOwner) implements DomainEvent {
    @Override
    public String subject() {
        return "account:" + username;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("byOwner", Boolean.toString(byOwner));
        return facts;
    }
}
