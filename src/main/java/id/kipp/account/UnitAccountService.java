package id.kipp.account;

import id.kipp.account.rules.UsernameRule;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.Page;
import id.kipp.kernel.PageRequest;
import id.kipp.kernel.Verdict.Refused;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Set;

/**
 * Makes and looks after the accounts of the own institution's service units; an Admin Lokal's. Accounts of other institutions, and
 * those that are trusted with more than a unit's work, do not exist here.
 */
@ApplicationScoped
public class UnitAccountService {
    private final AccountRepository accounts;
    private final AccountRegistry registry;
    private final AccountValidator validator;
    private final PasswordIssuer passwords;
    private final InstitutionDirectory institutions;
    private final CurrentActor current;

    @Inject
    public UnitAccountService(
            AccountRepository accounts,
            AccountRegistry registry,
            AccountValidator validator,
            PasswordIssuer passwords,
            InstitutionDirectory institutions,
            CurrentActor current) {
        this.accounts = accounts;
        this.registry = registry;
        this.validator = validator;
        this.passwords = passwords;
        this.institutions = institutions;
        this.current = current;
    }

    /** Makes an account; the answer is its first password, which is shown this once. */
    @RequiresPermission(Permission.MANAGE_UNIT_ACCOUNTS)
    @Transactional
    public String create(String username, String name, String email, String unit) {
        var wanted = UsernameRule.typed(username);
        var wrong = new ArrayList<Refused>();
        AccountValidator.note(registry.judgeUsername(wanted), wrong);
        var person = validator.person(ofMyInstitution(name, email, unit), wrong);
        var given = passwords.fresh();
        registry.enter(wanted, person, passwords.hash(given));
        return given;
    }

    /** Corrects an account as it was read at this version. */
    @RequiresPermission(Permission.MANAGE_UNIT_ACCOUNTS)
    @Transactional
    public void change(long id, int version, String name, String email, String unit) {
        requireMine(id);
        var account = accounts.require(id, version);
        registry.correct(account, validator.person(ofMyInstitution(name, email, unit), new ArrayList<>()));
    }

    @RequiresPermission(Permission.MANAGE_UNIT_ACCOUNTS)
    @Transactional
    public AccountView view(long id) {
        return registry.view(requireMine(id));
    }

    @RequiresPermission(Permission.MANAGE_UNIT_ACCOUNTS)
    @Transactional
    public void disable(long id) {
        registry.able(requireMine(id), false);
    }

    @RequiresPermission(Permission.MANAGE_UNIT_ACCOUNTS)
    @Transactional
    public void enable(long id) {
        registry.able(requireMine(id), true);
    }

    /** A new password for somebody who forgot it; shown once. */
    @RequiresPermission(Permission.MANAGE_UNIT_ACCOUNTS)
    @Transactional
    public String resetPassword(long id) {
        return passwords.renew(requireMine(id));
    }

    @RequiresPermission(Permission.MANAGE_UNIT_ACCOUNTS)
    public Page<AccountLine> list(PageRequest pageRequest) {
        return registry.lines(accounts.page(pageRequest, current.get().requiredInstitution(), Role.UPP));
    }

    private Account requireMine(long id) {
        var account = accounts.require(id);
        var person = account.person();
        var mine = person.roles().equals(Set.of(Role.UPP))
                && current.get()
                        .institution()
                        .filter(own -> own.equals(person.institutionId()))
                        .isPresent();
        if (!mine) {
            throw new NotFoundException("account " + id);
        }
        return account;
    }

    private AccountDetails ofMyInstitution(String name, String email, String unit) {
        var own = institutions.get(current.get().requiredInstitution()).name();
        return new AccountDetails(name, email, Set.of(Role.UPP), own, unit, false);
    }
}
