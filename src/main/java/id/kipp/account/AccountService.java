package id.kipp.account;

import id.kipp.account.rules.PasswordRule;
import id.kipp.kernel.CurrentActor;
import id.kipp.kernel.Demands;
import id.kipp.kernel.DomainEvent;
import id.kipp.kernel.NotFound;
import id.kipp.kernel.Permission;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.Query;
import id.kipp.kernel.RuleViolation;
import id.kipp.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes, lists and disables accounts, and takes lost second factors away. */
@ApplicationScoped
public class AccountService {
    private final AccountRepository accounts;
    private final SecondFactorRepository factors;
    private final PasswordService passwords;
    private final PasswordHasher hasher;
    private final PortalClock clock;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public AccountService(
            AccountRepository accounts,
            SecondFactorRepository factors,
            PasswordService passwords,
            PasswordHasher hasher,
            PortalClock clock,
            CurrentActor current,
            Event<DomainEvent> events) {
        this.accounts = accounts;
        this.factors = factors;
        this.passwords = passwords;
        this.hasher = hasher;
        this.clock = clock;
        this.current = current;
        this.events = events;
    }

    @Demands(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public void create(NewAccount wanted, String password) {
        if (accounts.byUsername(wanted.username()).isPresent()) {
            throw new RuleViolation("account.username.taken", wanted.username());
        }
        PasswordRule.judge(password, wanted.username()).orThrow();
        accounts.add(new Account(wanted, hasher.hash(password), clock.now()));
        events.fire(new AccountCreated(
                wanted.username(), wanted.roles().stream().sorted().toList().toString()));
    }

    /** Disables an account and ends every place where it is signed in. */
    @Demands(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public void disable(long id) {
        if (current.get().id() == id) {
            throw new RuleViolation("account.disable.self");
        }
        var account = accounts.find(id).orElseThrow(() -> new NotFound("account " + id));
        account.disable();
        accounts.endAll(id, clock.now());
        events.fire(new AccountDisabled(account.username(), true));
    }

    @Demands(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public void enable(long id) {
        var account = accounts.find(id).orElseThrow(() -> new NotFound("account " + id));
        account.enable();
        events.fire(new AccountDisabled(account.username(), false));
    }

    /** A new password for somebody who forgot it; shown once. */
    @Demands(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public String resetPassword(long id) {
        return passwords.reset(id);
    }

    /** Takes the second factor of somebody away who lost phone and codes; the next sign-in sets up another. */
    @Demands(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public void resetSecondFactor(long id) {
        var account = accounts.find(id).orElseThrow(() -> new NotFound("account " + id));
        factors.remove(id);
        accounts.endAll(id, clock.now());
        events.fire(new SecondFactorChanged(account.username(), "reset"));
    }

    @Demands(Permission.MANAGE_ACCOUNTS)
    public Slice<AccountRow> list(Query query) {
        return accounts.page(query);
    }
}
