package id.kipp.account;

import id.kipp.kernel.Actor;
import id.kipp.kernel.OpenToAll;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Lets people in and out, and knows who stands behind a cookie. */
@ApplicationScoped
public class SignInService {
    /** After so long without a click the person is signed out. */
    public static final Duration IDLE = SignIn.IDLE;

    private static final String DOOR = "this is where one becomes somebody";

    private final AccountRepository accounts;
    private final SecondFactorRepository factors;
    private final SecondFactorSettings settings;
    private final SignInLedgerService ledger;
    private final PasswordHasher hasher;
    private final PortalClock clock;
    private final String nobodysHash;

    @Inject
    public SignInService(
            AccountRepository accounts,
            SecondFactorRepository factors,
            SecondFactorSettings settings,
            SignInLedgerService ledger,
            PasswordHasher hasher,
            PortalClock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.settings = settings;
        this.ledger = ledger;
        this.hasher = hasher;
        this.clock = clock;
        this.nobodysHash = hasher.hash(Tokens.random());
    }

    /**
     * Signs somebody in from a place (an address of the network). A wrong name takes as long as a wrong password, and both
     * get the same answer. Guesses from a device where this person was signed in before are counted apart, so that
     * strangers at the same place do not lock the owner out.
     */
    @OpenToAll(DOOR)
    public Admission signIn(String username, String password, String place, String device) {
        var name = username.strip().toLowerCase(Locale.ROOT);
        var bucket = Tokens.hash(name + "|" + (ledger.isKnownDevice(device, name) ? device : place));
        if (!ledger.isAllowed(bucket)) {
            throw new RuleViolation("account.signin.toomany");
        }
        var account = accounts.byUsername(name);
        var right = hasher.matches(password, account.map(Account::passwordHash).orElse(nobodysHash));
        if (!right || account.isEmpty() || !account.get().isEnabled()) {
            throw new RuleViolation("account.signin.wrong");
        }
        return ledger.admit(account.get(), bucket);
    }

    /** Shows the second factor of a sign-in that waits for it: a code of the phone, or a recovery code. */
    @OpenToAll(DOOR)
    public void showCode(String token, String code) {
        var account = ledger.awaiting(token).orElseThrow(() -> new RuleViolation("account.factor.late"));
        if (!ledger.isAllowed(Tokens.hash("code|" + account))) {
            throw new RuleViolation("account.signin.toomany");
        }
        if (!ledger.complete(token, code)) {
            throw new RuleViolation("account.factor.wrong");
        }
    }

    /** Who is signed in with this cookie; nobody when it ended, idled away, or the account is disabled. */
    @OpenToAll(DOOR)
    @Transactional
    public Optional<Actor> whoIs(String token) {
        var now = clock.now();
        var signIn = accounts.signIn(Tokens.hash(token)).filter(s -> s.isComplete() && s.isAlive(now));
        signIn.ifPresent(s -> s.seen(now));
        return signIn.flatMap(s -> accounts.find(s.accountId()))
                .filter(Account::isEnabled)
                .map(account -> owesFactor(account) ? account.actorWithoutTrust() : account.actor());
    }

    private boolean owesFactor(Account account) {
        return settings.isRequired()
                && account.row().isGuarded()
                && factors.find(account.id()).filter(SecondFactor::isConfirmed).isEmpty();
    }

    @OpenToAll(DOOR)
    @Transactional
    public void signOut(String token) {
        accounts.signIn(Tokens.hash(token)).ifPresent(s -> s.end(clock.now()));
    }
}
