package id.kipp.account.signin;

import id.kipp.account.CredentialStore;
import id.kipp.account.event.PasswordChanged;
import id.kipp.account.rules.PasswordRule;
import id.kipp.account.secret.PasswordHasher;
import id.kipp.account.secret.Tokens;
import id.kipp.kernel.CurrentActor;
import id.kipp.kernel.DomainEvent;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.PermitAll;
import id.kipp.kernel.RuleViolationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Changes the own password by whoever knows it. */
@ApplicationScoped
public class PasswordService {
    private final CredentialStore accounts;
    private final SignInLedgerService ledger;
    private final PasswordHasher hasher;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public PasswordService(
            CredentialStore accounts,
            SignInLedgerService ledger,
            PasswordHasher hasher,
            CurrentActor current,
            Event<DomainEvent> events) {
        this.accounts = accounts;
        this.ledger = ledger;
        this.hasher = hasher;
        this.current = current;
        this.events = events;
    }

    /** Gives the own account another password; guesses at the old one are counted as at the door. */
    @PermitAll("everybody guards the own account")
    @Transactional
    public void change(String old, String wanted) {
        var account = accounts.find(current.get().id())
                .orElseThrow(() -> new NotFoundException(current.get().username()));
        if (!ledger.isAllowed(Tokens.hash("change|" + account.id()))) {
            throw new RuleViolationException("account.signin.toomany");
        }
        if (!hasher.matches(old, account.passwordHash())) {
            throw new RuleViolationException("account.password.old.wrong");
        }
        PasswordRule.judge(wanted, account.username()).orThrow();
        accounts.changePassword(account.id(), hasher.hash(wanted));
        events.fire(new PasswordChanged(account.id(), account.username(), true));
    }
}
