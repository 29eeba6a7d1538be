package id.kipp.account.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** An account was disabled or enabled again; disabling ends every place where it is signed in. */
public record AccountDisabled(long accountId, String username, boolean disabled) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("account.AccountDisabled");

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
        return Facts.of("disabled", disabled);
    }
}
