package id.kipp.account.invitation;

import id.kipp.account.BulkAccounts;
import id.kipp.account.BulkAccounts.Made;
import id.kipp.account.BulkAccounts.Wanted;
import id.kipp.kernel.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * Makes codes a portion at a time, each in a transaction of its own: the audit trail's last row, for which everybody who writes
 * waits, is held only as long as a portion takes.
 */
@ApplicationScoped
class AccountSheetPrinting {
    /** About a second's work. */
    static final int PORTION = 100;

    /** Whoever finds the sheet of a juror sets up the second factor as well: it lies about shortly. */
    private static final Duration FOR_THE_GUARDED = Duration.ofDays(7);

    private static final Duration FOR_OTHERS = Duration.ofDays(90);

    private final BulkAccounts accounts;
    private final InvitationCodes invitations;
    private final Event<DomainEvent> events;

    @Inject
    AccountSheetPrinting(BulkAccounts accounts, InvitationCodes invitations, Event<DomainEvent> events) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.events = events;
    }

    /** Makes accounts, and the codes for their owners. */
    @Transactional(TxType.REQUIRES_NEW)
    List<AccountSheet> enter(List<Wanted> wanted) {
        return accounts.enter(wanted).stream().map(this::ticket).toList();
    }

    /** New codes for those of these accounts whose owners have not chosen a password; the codes before open nothing any more. */
    @Transactional(TxType.REQUIRES_NEW)
    List<AccountSheet> renew(Collection<String> usernames) {
        // An owner who comes with the old code at this moment locks the invitation first, too.
        invitations.withdraw(accounts.awaiting(usernames));
        var still = accounts.lockAwaiting(usernames);
        still.forEach(account -> events.fire(new InvitationRenewed(account.username())));
        return still.stream().map(this::ticket).toList();
    }

    private AccountSheet ticket(Made account) {
        var goodFor = account.guarded() ? FOR_THE_GUARDED : FOR_OTHERS;
        var code = invitations.invite(account.id(), goodFor);
        return new AccountSheet(account.name(), account.username(), account.institution(), code, goodFor.toDays());
    }
}
