package id.kipp.account.signin;

import id.kipp.account.CredentialStore;
import id.kipp.account.Credentials;
import id.kipp.account.guess.GuessLedgerService;
import id.kipp.account.guess.GuessedSecret;
import id.kipp.account.guess.SecretGuesses;
import id.kipp.account.rules.GuessLimit;
import id.kipp.account.rules.SignInLife;
import id.kipp.account.rules.UsernameRule;
import id.kipp.account.secret.HasherBusyException;
import id.kipp.account.secret.PasswordHasher;
import id.kipp.account.secret.Tokens;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.access.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Lets people in who know their secrets. */
@ApplicationScoped
public class SignInService {
    /** After so long without a click the person is signed out. */
    public static final Duration IDLE = SignInLife.IDLE;

    /** For so long the portal knows a device again on which somebody was signed in. */
    public static final Duration DEVICE_KNOWN = Duration.ofDays(180);

    private static final String DOOR = "this is where one becomes somebody";

    private final CredentialStore accounts;
    private final SignInLedgerService ledger;
    private final GuessLedgerService guesses;
    private final SecretGuesses secrets;
    private final PasswordHasher hasher;
    private final String nobodysHash;

    @Inject
    public SignInService(
            CredentialStore accounts,
            SignInLedgerService ledger,
            GuessLedgerService guesses,
            SecretGuesses secrets,
            PasswordHasher hasher) {
        this.accounts = accounts;
        this.ledger = ledger;
        this.guesses = guesses;
        this.secrets = secrets;
        this.hasher = hasher;
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
        var known = ledger.isKnownDevice(device, name);
        var buckets = known ? GuessBuckets.ofKnownDevice(name, device) : GuessBuckets.ofPlace(name, place);
        requireTurn(buckets);
        var account = accounts.byUsername(name);
        var hash = account.map(Credentials::passwordHash)
                .filter(each -> !each.isEmpty())
                .orElse(nobodysHash);
        var right = isRight(password, hash, known ? Optional.empty() : Optional.of(place), buckets);
        if (!right || account.isEmpty() || !account.get().enabled()) {
            throw new RuleViolationException("account.signin.wrong");
        }
        var admission = ledger.admit(account.get());
        guesses.forget(buckets.here());
        buckets.wider().forEach(guesses::takeBack);
        return admission;
    }

    /** What was sent away before it was hashed is no guess. */
    private boolean isRight(String password, String hash, Optional<String> stranger, GuessBuckets buckets) {
        try {
            return stranger.map(place -> hasher.matchesOfStranger(password, hash, place))
                    .orElseGet(() -> hasher.matches(password, hash));
        } catch (HasherBusyException unread) {
            guesses.takeBack(buckets.here());
            buckets.wider().forEach(guesses::takeBack);
            throw unread;
        }
    }

    /**
     * Turned away at a place, a guess is not counted against the name: one guesser cannot use up what all have together. Turned
     * away for its name, it is not counted at the place either: a forgotten password does not close an office.
     */
    private void requireTurn(GuessBuckets buckets) {
        if (buckets.atPlace()
                .filter(place -> !GuessLimit.allowsAtPlace(guesses.count(place)))
                .isPresent()) {
            throw new RuleViolationException("account.signin.toomany");
        }
        if (!GuessLimit.allows(guesses.count(buckets.here()))) {
            buckets.atPlace().ifPresent(guesses::takeBack);
            throw new RuleViolationException("account.signin.toomany");
        }
        if (buckets.everywhere()
                .filter(name -> !GuessLimit.allowsEverywhere(guesses.count(name)))
                .isPresent()) {
            buckets.atPlace().ifPresent(guesses::takeBack);
            throw new RuleViolationException("account.signin.toomany.everywhere");
        }
    }

    /** Shows the second factor of a sign-in that waits for it: a code of the phone, or a recovery code. */
    @PermitAll(DOOR)
    public void showCode(String token, String code) {
        var account = ledger.awaiting(token).orElseThrow(() -> new RuleViolationException("account.factor.late"));
        secrets.requireTurn(GuessedSecret.PHONE_CODE, account);
        if (!ledger.complete(token, code)) {
            throw new RuleViolationException("account.factor.wrong");
        }
        secrets.wasRight(GuessedSecret.PHONE_CODE, account);
    }
}
