package id.kipp.account.web;

import id.kipp.account.AccountRow;
import id.kipp.account.AccountService;
import id.kipp.account.NewAccount;
import id.kipp.account.Role;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.InstitutionView;
import id.kipp.kernel.Query;
import id.kipp.kernel.RuleViolation;
import id.kipp.kernel.Slice;
import id.kipp.web.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Accounts: finding, making, disabling. */
@Named
@RequestScoped
public class AccountsPage {
    private static final Set<Role> OF_AN_INSTITUTION = Set.of(Role.UPP, Role.ADMIN_LOKAL);

    private final AccountService accounts;
    private final InstitutionDirectory institutions;
    private final Desk desk;

    private String username = "";
    private String name = "";
    private String password = "";
    private Role role = Role.ADMIN_LOKAL;
    private String institution = "";
    private @Nullable Slice<AccountRow> slice;
    private Map<Long, InstitutionView> names = Map.of();

    @Inject
    public AccountsPage(AccountService accounts, InstitutionDirectory institutions, Desk desk) {
        this.accounts = accounts;
        this.institutions = institutions;
        this.desk = desk;
    }

    public String getText() {
        return desk.requests().parameter("q").orElse("");
    }

    public Slice<AccountRow> getSlice() {
        if (slice == null) {
            slice = accounts.list(new Query(getText(), desk.requests().page(), 50));
            names = institutions.byIds(slice.items().stream()
                    .map(AccountRow::institutionId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()));
        }
        return slice;
    }

    public String institutionOf(AccountRow row) {
        var found = row.institutionId() == null ? null : names.get(row.institutionId());
        return found == null ? "" : found.name();
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public void create() {
        desk.attempt(() -> accounts.create(wanted(), password), "account.created", "/akun");
    }

    private NewAccount wanted() {
        if (username.isBlank() || name.isBlank()) {
            throw new RuleViolation("account.create.empty");
        }
        return new NewAccount(username, name, null, Set.of(role), institutionId(), null);
    }

    private @Nullable Long institutionId() {
        if (institution.isBlank() && !OF_AN_INSTITUTION.contains(role)) {
            return null;
        }
        return institutions.named(institution.strip()).stream()
                .filter(found -> found.name().equalsIgnoreCase(institution.strip()))
                .findFirst()
                .map(InstitutionView::id)
                .orElseThrow(() -> new RuleViolation("account.create.institution"));
    }

    /** Whether a form was sent: only then may anything change. */
    public boolean isSent() {
        return desk.requests().isFormSent();
    }

    public void disableOrEnable() {
        var requests = desk.requests();
        requests.id("nonaktifkan")
                .ifPresent(id -> desk.attempt(() -> accounts.disable(id), "account.isdisabled", here()));
        requests.id("sandibaru").ifPresent(this::resetPassword);
        requests.id("hapuskode")
                .ifPresent(id -> desk.attempt(() -> accounts.resetSecondFactor(id), "account.factor.isreset", here()));
        requests.id("aktifkan").ifPresent(id -> desk.attempt(() -> accounts.enable(id), "account.isenabled", here()));
    }

    /** The password is said once, on the list itself. */
    private void resetPassword(long id) {
        try {
            desk.messages().ok("account.password.given", accounts.resetPassword(id));
            desk.requests().go(here());
        } catch (RuleViolation refused) {
            desk.messages().refused(refused);
        }
    }

    /** The address of another page of this list, up to its number. */
    public String getBase() {
        return "/akun?q=" + URLEncoder.encode(getText(), StandardCharsets.UTF_8) + "&halaman=";
    }

    private String here() {
        return getBase() + desk.requests().page();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }
}
