package id.kipp.account;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** An account's second factor was set up, renewed or taken away. */
public record SecondFactorChanged(String username, String how) implements DomainEvent {
    @Override
    public String subject() {
        return "account:" + username;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("how", how);
        return facts;
    }
}
