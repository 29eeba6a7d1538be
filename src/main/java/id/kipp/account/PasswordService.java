package id.kipp.account;

import id.kipp.account.rules.PasswordRule;
import id.kipp.kernel.CurrentActor;
import id.kipp.kernel.Demands;
import id.kipp.kernel.DomainEvent;
import id.kipp.kernel.NotFound;
import id.kipp.kernel.OpenToAll;
import id.kipp.kernel.Permission;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Changes passwords: the own one by whoever knows it, a forgotten one by the secretariat. */
@ApplicationScoped
public class PasswordService {
    private static final int GIVEN_LENGTH = 16;

    private final AccountRepository accounts;
    private final SignInLedgerService ledger;
    private final PasswordHasher hasher;
    private final PortalClock clock;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public PasswordService(
            AccountRepository accounts,
            SignInLedgerService ledger,
            PasswordHasher hasher,
            PortalClock clock,
            CurrentActor current,
            Event<DomainEvent> events) {
        this.accounts = accounts;
        this.ledger = ledger;
        this.hasher = hasher;
        this.clock = clock;
        this.current = current;
        this.events = events;
    }

    /** Gives the own account another password; guesses at the old one are counted as at the door. */
    @OpenToAll("everybody guards the own account")
    @Transactional
    public void change(String old, String wanted) {
        var account = get(current.get().id());
        if (!ledger.isAllowed(Tokens.hash("change|" + account.id()))) {
            throw new RuleViolation("account.signin.toomany");
        }
        if (!hasher.matches(old, account.passwordHash())) {
            throw new RuleViolation("account.password.old.wrong");
        }
        PasswordRule.judge(wanted, account.username()).orThrow();
        account.changePassword(hasher.hash(wanted));
        events.fire(new PasswordChanged(account.username(), true));
    }

    /** Gives somebody who forgot it a new password and ends the old sessions; the answer is shown once. */
    @Demands(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public String reset(long id) {
        var account = get(id);
        if (current.get().id() == id) {
            throw new RuleViolation("account.password.own");
        }
        var given = OneTimeCodes.newSecret().substring(0, GIVEN_LENGTH);
        account.changePassword(hasher.hash(given));
        accounts.endAll(id, clock.now());
        events.fire(new PasswordChanged(account.username(), false));
        return given;
    }

    private Account get(long id) {
        return accounts.find(id).orElseThrow(() -> new NotFound("account " + id));
    }
}
