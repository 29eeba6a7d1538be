package id.kipp.account.signin;

import id.kipp.account.CredentialStore;
import id.kipp.account.event.PasswordChanged;
import id.kipp.account.guess.OwnPassword;
import id.kipp.account.rules.PasswordRule;
import id.kipp.account.secret.PasswordHasher;
import id.kipp.kernel.access.PermitAll;
import id.kipp.kernel.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Changes the own password by whoever knows it. */
@ApplicationScoped
public class PasswordService {
    private final CredentialStore accounts;
    private final OwnPassword own;
    private final PasswordHasher hasher;
    private final CurrentSignIn signIn;
    private final Event<DomainEvent> events;

    @Inject
    public PasswordService(
            CredentialStore accounts,
            OwnPassword own,
            PasswordHasher hasher,
            CurrentSignIn signIn,
            Event<DomainEvent> events) {
        this.accounts = accounts;
        this.own = own;
        this.hasher = hasher;
        this.signIn = signIn;
        this.events = events;
    }

    /** Whether somebody else gave the own password, so that another must be chosen before anything else. */
    @PermitAll("everybody guards the own account")
    public boolean isOwed() {
        return signIn.isPasswordOwed();
    }

    /** Gives the own account another password, and ends every other sign-in; guesses at the old one are counted. */
    @PermitAll("everybody guards the own account")
    @Transactional
    public void change(String old, String wanted) {
        var account = own.require(old);
        PasswordRule.judge(wanted, account.username()).orThrow();
        accounts.changePassword(account.id(), hasher.hash(wanted));
        events.fire(new PasswordChanged(account.id(), account.username(), true));
    }
}
