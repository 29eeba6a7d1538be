package id.kipp.account.invitation;

import id.kipp.kernel.DomainEvent;
import java.util.Collections;
import java.util.SortedMap;

/** An account whose owner has not chosen a password yet got a new one-time code in place of the old one. */
public record InvitationRenewed(String username) implements DomainEvent {
    @Override
    public String subject() {
        return "account:" + username;
    }

    @Override
    public SortedMap<String, String> facts() {
        return Collections.emptySortedMap();
    }
}
