package id.kipp.account.list.web;

import id.kipp.account.AccountLine;
import id.kipp.account.Role;
import id.kipp.account.list.AccountListService;
import id.kipp.account.list.AccountOrder;
import id.kipp.account.list.AccountQuery;
import id.kipp.account.list.AccountStatus;
import id.kipp.kernel.Addressed;
import id.kipp.web.Requests;
import id.kipp.web.table.TableSpec;
import id.kipp.web.table.TableState;
import id.kipp.web.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The accounts as the address says it. */
@Named("accountList")
@RequestScoped
public class AccountList {
    private static final TableSpec SPEC =
            TableSpec.of("/akun", AccountOrder.values(), List.of("q", "instansi", "peran", "status"));

    private final AccountListService service;
    private final Requests requests;

    private @Nullable TableState state;
    private @Nullable TableView<AccountLine> table;

    @Inject
    public AccountList(AccountListService service, Requests requests) {
        this.service = service;
        this.requests = requests;
    }

    /** The state that a request asks for. */
    public static TableState read(Requests requests) {
        return TableState.of(SPEC, requests);
    }

    public TableState getState() {
        if (state == null) {
            state = read(requests);
        }
        return state;
    }

    public TableView<AccountLine> getTable() {
        if (table == null) {
            var asked = getState();
            table = new TableView<>(asked, service.page(query(), asked.page(), asked.size()));
        }
        return table;
    }

    /** All rows of the list, whatever page is shown. */
    public List<AccountLine> all() {
        return service.all(query());
    }

    public String filter(String name) {
        return getState().filter(name);
    }

    /** The roles that can be chosen. */
    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    /** How an account may stand, to choose. */
    public List<AccountStatus> getStatuses() {
        return List.of(AccountStatus.values());
    }

    /** The text key of the chosen role; empty when none is. */
    public String getRoleKey() {
        return role().map(Role::textKey).orElse("");
    }

    /** The text key of the chosen status; empty when none is. */
    public String getStatusKey() {
        return status().map(AccountStatus::textKey).orElse("");
    }

    /** A role's name in the address. */
    public String address(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private Optional<Role> role() {
        return Arrays.stream(Role.values())
                .filter(role -> address(role).equals(filter("peran")))
                .findFirst();
    }

    private Optional<AccountStatus> status() {
        return Addressed.named(AccountStatus.values(), filter("status"));
    }

    private AccountQuery query() {
        return new AccountQuery(
                filter("q"),
                filter("instansi"),
                role(),
                status(),
                getState().order(AccountOrder.values()),
                getState().descending());
    }
}
