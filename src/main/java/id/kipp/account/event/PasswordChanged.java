package id.kipp.account.event;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** An account got another password: from its owner, or from the secretariat because the owner forgot it. */
public record PasswordChanged(long accountId, String username, boolean byOwner) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("account.PasswordChanged");

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
        return Facts.of("byOwner", byOwner);
    }
}
