package id.kipp.account.event;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** An account was disabled or enabled again; disabling ends every place where it is signed in. */
public record AccountDisabled(long accountId, String username, boolean disabled) implements DomainEvent {
    @Override
    public String subject() {
        return "account:" + username;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("disabled", Boolean.toString(disabled));
        return facts;
    }
}
