package id.kipp.account.signin;

import id.kipp.account.CredentialStore;
import id.kipp.account.Credentials;
import id.kipp.account.factor.SecondFactorVerifier;
import id.kipp.account.secret.Tokens;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Books sign-ins in short transactions of their own: nobody holds a connection while a password is hashed. */
@ApplicationScoped
class SignInLedgerService {
    private final SignInRepository signIns;
    private final CredentialStore accounts;
    private final SecondFactorVerifier factors;
    private final PortalClock clock;
    private final CurrentActor current;
    private final Event<AccountSignedIn> signedIn;

    @Inject
    SignInLedgerService(
            SignInRepository signIns,
            CredentialStore accounts,
            SecondFactorVerifier factors,
            PortalClock clock,
            CurrentActor current,
            Event<AccountSignedIn> signedIn) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.factors = factors;
        this.clock = clock;
        this.current = current;
        this.signedIn = signedIn;
    }

    /** Whether this person was signed in on the device before: its mark is the hash under which that sign-in is kept. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean isKnownDevice(String device, String username) {
        return signIns.find(device)
                .flatMap(signIn -> accounts.find(signIn.accountId()))
                .filter(account -> account.username().equals(username))
                .isPresent();
    }

    /** Books a sign-in; who has a second factor must still show it. */
    @Transactional(TxType.REQUIRES_NEW)
    SignInResult admit(Credentials account) {
        var token = Tokens.random();
        var awaitsCode = factors.isConfirmed(account.id());
        signIns.add(new SignIn(Tokens.hash(token), account.id(), awaitsCode, clock.now()));
        if (!awaitsCode) {
            welcome(account);
        }
        return new SignInResult(token, Tokens.hash(token), awaitsCode);
    }

    /** Ends the wait of a sign-in for its code; false when the code is wrong. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean complete(String token, String code) {
        var now = clock.now();
        var signIn = signIns.find(Tokens.hash(token))
                .filter(each -> each.awaitsCode(now))
                .orElseThrow(() -> new RuleViolationException("account.factor.late"));
        long id = signIn.accountId();
        var right = factors.accepts(id, code, now);
        if (right) {
            signIn.complete();
            accounts.find(id).ifPresent(this::welcome);
        }
        return right;
    }

    /** Whose sign-in waits for its code; none when it does not. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Long> awaiting(String token) {
        var now = clock.now();
        return signIns.find(Tokens.hash(token))
                .filter(signIn -> signIn.awaitsCode(now))
                .map(SignIn::accountId);
    }

    private void welcome(Credentials account) {
        current.enter(account.actor());
        signedIn.fire(new AccountSignedIn(account.username()));
    }
}
