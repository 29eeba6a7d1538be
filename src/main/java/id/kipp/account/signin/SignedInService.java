package id.kipp.account.signin;

import id.kipp.account.CredentialStore;
import id.kipp.account.Credentials;
import id.kipp.account.factor.SecondFactorVerifier;
import id.kipp.account.secret.Tokens;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Knows who stands behind a cookie, and ends sign-ins. */
@ApplicationScoped
public class SignedInService {
    private static final String HOLDER = "whoever holds the token";

    private final CredentialStore accounts;
    private final SignInRepository signIns;
    private final SecondFactorVerifier factors;
    private final PortalClock clock;
    private final CurrentActor current;
    private final CurrentSignIn here;

    @Inject
    public SignedInService(
            CredentialStore accounts,
            SignInRepository signIns,
            SecondFactorVerifier factors,
            PortalClock clock,
            CurrentActor current,
            CurrentSignIn here) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.factors = factors;
        this.clock = clock;
        this.current = current;
        this.here = here;
    }

    /** Who is signed in with this cookie; nobody when it ended, idled away or grew too old, or the account is disabled. */
    @PermitAll(HOLDER)
    @Transactional
    public Optional<Actor> whoIs(String token) {
        var now = clock.recent();
        var signIn = signIns.find(Tokens.hash(token)).filter(SignIn::isComplete);
        var account = signIn.flatMap(s -> accounts.find(s.accountId()))
                .filter(Credentials::enabled)
                .filter(a -> signIn.get().isAlive(a.guarded(), now));
        account.ifPresent(known -> {
            signIn.get().seen(now);
            here.enter(Tokens.hash(token));
        });
        account.filter(Credentials::passwordGiven).ifPresent(known -> here.owePassword());
        return account.map(known ->
                known.passwordGiven() || owesFactor(known) ? known.actor().withoutTrust() : known.actor());
    }

    private boolean owesFactor(Credentials account) {
        return account.guarded() && factors.isRequired() && !factors.isConfirmed(account.id());
    }

    @PermitAll(HOLDER)
    @Transactional
    public void signOut(String token) {
        signIns.find(Tokens.hash(token)).ifPresent(s -> s.end(clock.now()));
    }

    /** Gives the sign-in of this request another token, against copies of the one before; none when nobody is signed in. */
    @PermitAll(HOLDER)
    @Transactional
    public Optional<String> rotate() {
        return here.find().flatMap(signIns::lock).filter(SignIn::isOpen).map(signIn -> {
            var token = Tokens.random();
            signIns.add(signIn.goOnAs(Tokens.hash(token), clock.now()));
            here.enter(Tokens.hash(token));
            return token;
        });
    }

    /** Signs who is signed in out of every device, this one as well. */
    @PermitAll("everybody guards the own account")
    @Transactional
    public void signOutEverywhere() {
        signIns.endAll(current.get().id(), clock.now());
    }
}
