package id.kipp.account.signin;

import id.kipp.account.CredentialStore;
import id.kipp.account.Credentials;
import id.kipp.account.factor.SecondFactorVerifier;
import id.kipp.account.rules.UsernameRule;
import id.kipp.account.secret.PasswordHasher;
import id.kipp.account.secret.Tokens;
import id.kipp.kernel.Actor;
import id.kipp.kernel.PermitAll;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RuleViolationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;

/** Lets people in and out, and knows who stands behind a cookie. */
@ApplicationScoped
public class SignInService {
    /** After so long without a click the person is signed out. */
    public static final Duration IDLE = SignIn.IDLE;

    /** For so long the portal knows a device again on which somebody was signed in. */
    public static final Duration DEVICE_KNOWN = Duration.ofDays(180);

    private static final String DOOR = "this is where one becomes somebody";

    private final CredentialStore accounts;
    private final SignInRepository signIns;
    private final SecondFactorVerifier factors;
    private final SignInLedgerService ledger;
    private final PasswordHasher hasher;
    private final PortalClock clock;
    private final String nobodysHash;

    @Inject
    public SignInService(
            CredentialStore accounts,
            SignInRepository signIns,
            SecondFactorVerifier factors,
            SignInLedgerService ledger,
            PasswordHasher hasher,
            PortalClock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.factors = factors;
        this.ledger = ledger;
        this.hasher = hasher;
        this.clock = clock;
        this.nobodysHash = hasher.hash(Tokens.random());
    }

    /**
     * Signs somebody in from a place (an address of the network). A wrong name takes as long as a wrong password, and both
     * get the same answer. Guesses from a device where this person was signed in before are counted apart, so that
     * strangers at the same place, or everywhere, do not lock the owner out.
     */
    @PermitAll(DOOR)
    public SignInResult signIn(String username, String password, String place, String device) {
        var name = UsernameRule.typed(username);
        var buckets = ledger.isKnownDevice(device, name)
                ? GuessBuckets.ofKnownDevice(name, device)
                : GuessBuckets.ofPlace(name, place);
        requireTurn(buckets);
        var account = accounts.byUsername(name);
        var right = hasher.matches(
                password,
                account.map(Credentials::passwordHash)
                        .filter(hash -> !hash.isEmpty())
                        .orElse(nobodysHash));
        if (!right || account.isEmpty() || !account.get().enabled()) {
            throw new RuleViolationException("account.signin.wrong");
        }
        return ledger.admit(account.get(), buckets);
    }

    /** Turned away at a place, a guess is not counted against the name: one guesser cannot use up what all have together. */
    private void requireTurn(GuessBuckets buckets) {
        if (!ledger.isAllowed(buckets.here())) {
            throw new RuleViolationException("account.signin.toomany");
        }
        if (buckets.everywhere()
                .filter(name -> !ledger.isAllowedEverywhere(name))
                .isPresent()) {
            throw new RuleViolationException("account.signin.toomany.everywhere");
        }
    }

    /** Shows the second factor of a sign-in that waits for it: a code of the phone, or a recovery code. */
    @PermitAll(DOOR)
    public void showCode(String token, String code) {
        var account = ledger.awaiting(token).orElseThrow(() -> new RuleViolationException("account.factor.late"));
        if (!ledger.isAllowed(Tokens.hash("code|" + account))) {
            throw new RuleViolationException("account.signin.toomany");
        }
        if (!ledger.complete(token, code)) {
            throw new RuleViolationException("account.factor.wrong");
        }
    }

    /** Who is signed in with this cookie; nobody when it ended, idled away, or the account is disabled. */
    @PermitAll(DOOR)
    @Transactional
    public Optional<Actor> whoIs(String token) {
        var now = clock.now();
        var signIn = signIns.find(Tokens.hash(token)).filter(s -> s.isComplete() && s.isAlive(now));
        signIn.ifPresent(s -> s.seen(now));
        return signIn.flatMap(s -> accounts.find(s.accountId()))
                .filter(Credentials::enabled)
                .map(account -> owesFactor(account) ? account.actor().withoutTrust() : account.actor());
    }

    private boolean owesFactor(Credentials account) {
        return account.guarded() && factors.isRequired() && !factors.isConfirmed(account.id());
    }

    @PermitAll(DOOR)
    @Transactional
    public void signOut(String token) {
        signIns.find(Tokens.hash(token)).ifPresent(s -> s.end(clock.now()));
    }
}
