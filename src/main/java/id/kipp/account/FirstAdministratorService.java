package id.kipp.account;

import id.kipp.account.event.AccountCreated;
import id.kipp.account.guess.GuessedSecret;
import id.kipp.account.guess.SecretGuesses;
import id.kipp.account.rules.PasswordRule;
import id.kipp.account.rules.PersonRule;
import id.kipp.account.rules.UsernameRule;
import id.kipp.account.secret.PasswordHasher;
import id.kipp.account.secret.Tokens;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.access.Internal;
import id.kipp.kernel.access.PermitAll;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.text.TypedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/** Makes the first administrator of a portal that has none, for whoever holds the code printed at its start. */
@ApplicationScoped
public class FirstAdministratorService {
    private static final String CODE_IS_THE_KEY = "the one-time code is the key";

    private final AccountRepository accounts;
    private final PasswordHasher hasher;
    private final FirstCodeRepository codes;
    private final PortalClock clock;
    private final SecretGuesses guesses;
    private final Event<DomainEvent> events;

    /** Spares every sign-in page the question, once there are administrators. */
    private volatile boolean issued;

    @Inject
    public FirstAdministratorService(
            AccountRepository accounts,
            FirstCodeRepository codes,
            PasswordHasher hasher,
            PortalClock clock,
            SecretGuesses guesses,
            Event<DomainEvent> events) {
        this.accounts = accounts;
        this.codes = codes;
        this.hasher = hasher;
        this.clock = clock;
        this.guesses = guesses;
        this.events = events;
    }

    /** A fresh one-time code while nobody can sign in to run the portal. */
    @Internal("the portal's own start, once")
    @Transactional
    public Optional<String> issueCode() {
        if (accounts.hasAdministrator()) {
            return Optional.empty();
        }
        var code = Tokens.random().replaceAll("[-_]", "").substring(0, 20);
        codes.keep(Tokens.hash(code));
        issued = true;
        return Optional.of(code);
    }

    @PermitAll(CODE_IS_THE_KEY)
    public boolean isWanted() {
        return issued && !accounts.hasAdministrator();
    }

    /**
     * Makes the account. The code is held alone until it is used up, so that of many who use it at once one gets in.
     *
     * @param place where guesses at the code are counted
     */
    @PermitAll(CODE_IS_THE_KEY)
    @Transactional
    public void create(String code, String username, String name, String password, String place) {
        guesses.requireTurn(GuessedSecret.FIRST_CODE, place);
        var right = codes.lock()
                .filter(kept -> isSame(kept, Tokens.hash(TypedText.code(code))))
                .isPresent();
        if (!right || !isWanted()) {
            throw new RuleViolationException("account.first.wrongcode");
        }
        var wanted = UsernameRule.typed(username);
        var called = TypedText.line(name);
        if (wanted.isEmpty() || called.isEmpty()) {
            throw new RuleViolationException("account.first.noname");
        }
        if (accounts.byUsername(wanted).isPresent()) {
            throw new RuleViolationException("account.username.taken", wanted);
        }
        PersonRule.judgeName(called).orThrow();
        UsernameRule.judge(wanted).orThrow();
        PasswordRule.judge(password, wanted).orThrow();
        var secretary = new Person(called, null, Set.of(Role.SEKRETARIAT), null, null, false);
        accounts.add(new Account(wanted, secretary, hasher.hash(password), false, clock.now()));
        codes.remove();
        events.fire(AccountCreated.of(wanted, secretary.roles()));
        guesses.wasRight(GuessedSecret.FIRST_CODE, place);
    }

    private static boolean isSame(String kept, String typed) {
        return MessageDigest.isEqual(
                kept.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.US_ASCII));
    }
}
