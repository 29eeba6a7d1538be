package id.kipp.account.invitation;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import java.util.Collections;
import java.util.SortedMap;

/** An account whose owner has not chosen a password yet got a new one-time code in place of the old one. */
public record InvitationRenewed(String username) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("account.InvitationRenewed");

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
        return Collections.emptySortedMap();
    }
}
