package id.kipp.account;

import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers other modules who holds a role, and who somebody is; only those who run the judging or look after accounts may ask. */
@ApplicationScoped
public class PeopleDirectory {
    private final AccountRepository accounts;

    @Inject
    public PeopleDirectory(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @RequiresPermission({Permission.ASSIGN, Permission.DECIDE, Permission.CLOSE_STAGE})
    public List<AccountRow> withRole(Role role) {
        return accounts.withRole(role).stream().map(Account::row).toList();
    }

    @RequiresPermission({
        Permission.ASSIGN,
        Permission.DECIDE,
        Permission.CLOSE_STAGE,
        Permission.SEE_RANKING,
        Permission.MANAGE_ACCOUNTS
    })
    public Map<Long, AccountRow> byIds(Collection<Long> ids) {
        return accounts.byIds(ids).stream()
                .map(Account::row)
                .collect(Collectors.toMap(AccountRow::id, Function.identity()));
    }
}
