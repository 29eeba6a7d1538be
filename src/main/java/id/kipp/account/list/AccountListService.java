package id.kipp.account.list;

import id.kipp.account.AccountLine;
import id.kipp.account.AccountRow;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.InstitutionView;
import id.kipp.institution.UnitView;
import id.kipp.kernel.Page;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows the secretariat all accounts: a page of them, or all. */
@ApplicationScoped
public class AccountListService {
    private final AccountListRepository accounts;
    private final InstitutionDirectory directory;

    @Inject
    public AccountListService(AccountListRepository accounts, InstitutionDirectory directory) {
        this.accounts = accounts;
        this.directory = directory;
    }

    /** A page of the list; beyond its end, the last. */
    @RequiresPermission(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public Page<AccountLine> page(AccountQuery query, int page, int size) {
        var search = search(query);
        var total = accounts.count(search);
        int shown = Page.within(page, total, size);
        return new Page<>(named(accounts.rows(search, (shown - 1) * size, size)), total, shown, size);
    }

    /** The whole list, for a file. */
    @RequiresPermission(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public List<AccountLine> all(AccountQuery query) {
        return named(accounts.rows(search(query), 0, Integer.MAX_VALUE));
    }

    private AccountSearch search(AccountQuery query) {
        return new AccountSearch(
                query,
                query.institution().isEmpty() ? List.of() : directory.idsNamed(query.institution()),
                query.order() == AccountOrder.INSTITUTION ? directory.idsNamed("") : List.of());
    }

    private List<AccountLine> named(List<AccountRow> rows) {
        var places = directory.byIds(ids(rows, AccountRow::institutionId));
        var units = directory.units(ids(rows, AccountRow::unitId));
        return rows.stream()
                .map(row -> new AccountLine(
                        row,
                        name(places, row.institutionId(), InstitutionView::name),
                        name(units, row.unitId(), UnitView::name)))
                .toList();
    }

    private static Set<Long> ids(Collection<AccountRow> rows, Function<AccountRow, @Nullable Long> id) {
        return rows.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static <T> String name(Map<Long, T> found, @Nullable Long id, Function<T, String> name) {
        return Optional.ofNullable(id).map(found::get).map(name).orElse("");
    }
}
