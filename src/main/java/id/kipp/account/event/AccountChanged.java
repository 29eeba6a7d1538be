package id.kipp.account.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an account says about its owner was corrected.
 *
 * @param changes what it was and is now, by the name of what changed
 * @param shrunk whether the owner lost trust, or belongs elsewhere now: ends every place where the account is signed in
 * @param movedFrom the institution to which the owner was said to belong, when it is none or another one now
 * @param movedTo the institution to which the owner is now said to belong, when it is another one than before
 */
public record AccountChanged(
        long accountId,
        String username,
        SortedMap<String, String> changes,
        boolean shrunk,
        Optional<Long> movedFrom,
        Optional<Long> movedTo)
        implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("account.AccountChanged");

    public AccountChanged {
        changes = new TreeMap<>(changes);
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
        return new TreeMap<>(changes);
    }
}
