package id.kipp.account;

import id.kipp.account.rules.GuessLimit;
import id.kipp.kernel.CurrentActor;
import id.kipp.kernel.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Counts guesses and books sign-ins in short transactions of their own: a refused guess stays counted, and nobody holds a
 * connection while a password is hashed.
 */
@ApplicationScoped
class SignInLedgerService {
    private final GuessRepository guesses;
    private final AccountRepository accounts;
    private final PortalClock clock;
    private final CurrentActor current;
    private final Event<AccountSignedIn> signedIn;

    @Inject
    SignInLedgerService(
            GuessRepository guesses,
            AccountRepository accounts,
            PortalClock clock,
            CurrentActor current,
            Event<AccountSignedIn> signedIn) {
        this.guesses = guesses;
        this.accounts = accounts;
        this.clock = clock;
        this.current = current;
        this.signedIn = signedIn;
    }

    @Transactional(TxType.REQUIRES_NEW)
    boolean isAllowed(String bucket) {
        return GuessLimit.allows(guesses.count(bucket, clock.now()));
    }

    /** Whether this person was signed in on the device before: its mark is the hash under which that sign-in is kept. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean isKnownDevice(String device, String username) {
        return accounts.signIn(device)
                .flatMap(signIn -> accounts.find(signIn.accountId()))
                .filter(account -> account.username().equals(username))
                .isPresent();
    }

    /** Books a sign-in and forgets the guesses before it; the answer is the cookie's secret. */
    @Transactional(TxType.REQUIRES_NEW)
    String admit(Account account, String bucket) {
        var token = Tokens.random();
        guesses.forget(bucket);
        accounts.add(new SignIn(Tokens.hash(token), account.id(), clock.now()));
        current.enter(account.actor());
        signedIn.fire(new AccountSignedIn(account.username()));
        return token;
    }
}
