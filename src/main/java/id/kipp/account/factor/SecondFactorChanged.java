package id.kipp.account.factor;

import id.kipp.kernel.DomainEvent;
import java.util.SortedMap;
import java.util.TreeMap;

/** An account's second factor was set up, renewed or taken away. */
public record SecondFactorChanged(long accountId, String username, String how) implements DomainEvent {
    static final String RESET = "reset";

    /** Whether it was taken away, rather than set up or renewed. */
    public boolean isTakenAway() {
        return how.equals(RESET);
    }

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
