package id.kipp.account;

import id.kipp.kernel.access.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Hands what proves a person to the ways of signing in; nothing outside of this module may ask (a law keeps it). */
@ApplicationScoped
public class CredentialStore {
    private static final String CALLER = "the ways of signing in, which count guesses, and the owner of the account";

    private final AccountRepository accounts;

    @Inject
    public CredentialStore(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Internal(CALLER)
    public Optional<Credentials> byUsername(String username) {
        return accounts.byUsername(username).map(Account::credentials);
    }

    @Internal(CALLER)
    public Optional<Credentials> find(long id) {
        return accounts.find(id).map(Account::credentials);
    }

    /** Holds the account alone until the caller's transaction ends. */
    @Internal(CALLER)
    public void lock(long id) {
        accounts.lock(id);
    }

    /** Keeps another password; inside the caller's transaction. */
    @Internal(CALLER)
    public void changePassword(long id, String hash) {
        accounts.require(id).changePassword(hash);
    }
}
