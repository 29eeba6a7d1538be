package id.kipp.account.factor;

import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.event.EventKind;
import id.kipp.kernel.event.Facts;
import java.util.SortedMap;

/** An account's second factor was set up, renewed or taken away. */
public record SecondFactorChanged(long accountId, String username, String how) implements DomainEvent {
    public static final EventKind KIND = EventKind.shown("account.SecondFactorChanged");

    static final String CONFIRMED = "confirmed";
    static final String RESET = "reset";

    /** Whether it is there since, and was not before. */
    public boolean isSetUp() {
        return how.equals(CONFIRMED);
    }

    /** Whether it was taken away, rather than set up or renewed. */
    public boolean isTakenAway() {
        return how.equals(RESET);
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
        return Facts.of("how", how);
    }
}
