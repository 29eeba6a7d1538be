package id.kipp.account;

import id.kipp.account.rules.PasswordRule;
import id.kipp.account.rules.UsernameRule;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Verdict.Refused;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;

/** Makes, lists, corrects and disables all accounts; the secretariat's. */
@ApplicationScoped
public class AccountService {
    private final AccountRepository accounts;
    private final AccountRegistry registry;
    private final AccountValidator validator;
    private final PasswordIssuer passwords;
    private final CurrentActor current;

    @Inject
    public AccountService(
            AccountRepository accounts,
            AccountRegistry registry,
            AccountValidator validator,
            PasswordIssuer passwords,
            CurrentActor current) {
        this.accounts = accounts;
        this.registry = registry;
        this.validator = validator;
        this.passwords = passwords;
        this.current = current;
    }

    @RequiresPermission(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public void create(String username, AccountDetails typed, String password) {
        var name = UsernameRule.typed(username);
        var wrong = new ArrayList<Refused>();
        AccountValidator.note(registry.judgeUsername(name), wrong);
        AccountValidator.note(PasswordRule.judge(password, name), wrong);
        var person = validator.person(typed, wrong);
        registry.enter(name, person, passwords.hash(password));
    }

    /** Corrects an account as it was read at this version. */
    @RequiresPermission(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public void change(long id, int version, AccountDetails typed) {
        var account = accounts.require(id, version);
        if (current.get().id() == id && !typed.roles().contains(Role.SEKRETARIAT)) {
            throw new RuleViolationException("account.role.self");
        }
        registry.correct(account, validator.person(typed, new ArrayList<>()));
    }

    @RequiresPermission(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public AccountView view(long id) {
        return registry.view(accounts.require(id));
    }

    /** Disables an account and ends every place where it is signed in. */
    @RequiresPermission(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public void disable(long id) {
        if (current.get().id() == id) {
            throw new RuleViolationException("account.disable.self");
        }
        registry.able(accounts.require(id), false);
    }

    @RequiresPermission(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public void enable(long id) {
        registry.able(accounts.require(id), true);
    }

    /** A new password for somebody who forgot it; shown once. */
    @RequiresPermission(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public String resetPassword(long id) {
        return passwords.renew(accounts.require(id));
    }
}
