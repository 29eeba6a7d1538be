package id.kipp.account;

import id.kipp.account.event.AccountCreated;
import id.kipp.account.rules.PasswordRule;
import id.kipp.account.rules.PersonRule;
import id.kipp.account.rules.UsernameRule;
import id.kipp.account.secret.PasswordHasher;
import id.kipp.account.secret.Tokens;
import id.kipp.kernel.DomainEvent;
import id.kipp.kernel.Internal;
import id.kipp.kernel.PermitAll;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RuleViolationException;
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
    private final PortalClock clock;
    private final Event<DomainEvent> events;
    private volatile String codeHash = "";

    @Inject
    public FirstAdministratorService(
            AccountRepository accounts, PasswordHasher hasher, PortalClock clock, Event<DomainEvent> events) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.clock = clock;
        this.events = events;
    }

    /** A fresh one-time code while nobody can sign in to run the portal. */
    @Internal("the portal's own start, once")
    public Optional<String> issueCode() {
        if (accounts.hasAdministrator()) {
            return Optional.empty();
        }
        var code = Tokens.random().replaceAll("[-_]", "").substring(0, 20);
        codeHash = Tokens.hash(code);
        return Optional.of(code);
    }

    @PermitAll(CODE_IS_THE_KEY)
    public boolean isWanted() {
        return !codeHash.isEmpty() && !accounts.hasAdministrator();
    }

    @PermitAll(CODE_IS_THE_KEY)
    @Transactional
    public void create(String code, String username, String name, String password) {
        var right = MessageDigest.isEqual(
                Tokens.hash(TypedText.code(code)).getBytes(StandardCharsets.US_ASCII),
                codeHash.getBytes(StandardCharsets.US_ASCII));
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
        codeHash = "";
        events.fire(AccountCreated.of(wanted, secretary.roles()));
    }
}
