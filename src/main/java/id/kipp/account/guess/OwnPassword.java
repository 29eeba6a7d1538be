package id.kipp.account.guess;

import id.kipp.account.CredentialStore;
import id.kipp.account.Credentials;
import id.kipp.account.secret.HasherBusyException;
import id.kipp.account.secret.PasswordHasher;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks who is signed in for the password once more, before something that a borrowed desk must not do. */
@ApplicationScoped
public class OwnPassword {
    private final CredentialStore accounts;
    private final SecretGuesses guesses;
    private final PasswordHasher hasher;
    private final CurrentActor current;

    @Inject
    public OwnPassword(CredentialStore accounts, SecretGuesses guesses, PasswordHasher hasher, CurrentActor current) {
        this.accounts = accounts;
        this.guesses = guesses;
        this.hasher = hasher;
        this.current = current;
    }

    /** The account of who is signed in; refused unless this is its password. */
    @Internal("services of the own account")
    public Credentials require(String typed) {
        var me = current.get();
        guesses.requireTurn(GuessedSecret.OWN_PASSWORD, me.id());
        var account = accounts.find(me.id()).orElseThrow(() -> new NotFoundException(me.username()));
        if (!isRight(typed, account)) {
            throw new RuleViolationException("account.password.old.wrong");
        }
        guesses.wasRight(GuessedSecret.OWN_PASSWORD, me.id());
        return account;
    }

    /** What was sent away before it was hashed is no guess. */
    private boolean isRight(String typed, Credentials account) {
        try {
            return hasher.matches(typed, account.passwordHash());
        } catch (HasherBusyException unread) {
            guesses.wasUnread(GuessedSecret.OWN_PASSWORD, account.id());
            throw unread;
        }
    }
}
