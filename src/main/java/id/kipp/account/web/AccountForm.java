package id.kipp.account.web;

import id.kipp.account.AccountDetails;
import id.kipp.account.AccountView;
import id.kipp.account.InvalidAccountException;
import id.kipp.account.Role;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.StaleDataException;
import id.kipp.web.PageActions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/** What is typed about an account, and what is wrong with it, field by field. */
public class AccountForm {

    /** Something wrong, for the summary on top of the form: the id of the field and what is wrong with it. */
    public record Wrong(String field, String text) {}

    /** Fields by the second word of a reason's key. */
    private static final Map<String, String> FIELDS = Map.of(
            "name", "account:name",
            "username", "account:username",
            "email", "account:email",
            "role", "account:roles:0",
            "institution", "account:institution",
            "unit", "account:unit",
            "password", "account:password");

    /** In the order in which they stand on the page. */
    private static final List<String> ORDER = List.of(
            "account:name",
            "account:username",
            "account:email",
            "account:roles:0",
            "account:institution",
            "account:unit",
            "account:password");

    private String username = "";
    private String name = "";
    private String email = "";
    private Role[] roles = {};
    private String institution = "";
    private String unit = "";
    private boolean independent;
    private String password = "";
    private int version;
    private boolean stale;
    private List<Wrong> wrongs = List.of();

    /** A form that is filled in with what is known. */
    public static AccountForm of(AccountView known) {
        var form = new AccountForm();
        form.username = known.username();
        form.name = known.name();
        form.email = known.email();
        form.roles = known.roles().stream().sorted().toArray(Role[]::new);
        form.institution = known.institution();
        form.unit = known.unit();
        form.independent = known.independent();
        form.version = known.version();
        return form;
    }

    public AccountDetails details() {
        return new AccountDetails(name, email, Set.of(roles), institution, unit, independent);
    }

    /**
     * Does it and goes on; what was refused stands at its field, and what was typed stays. Whoever was shown what somebody else kept
     * meanwhile may save over it by pressing again.
     *
     * @param now reads the version that is kept, which is then shown beside the form
     */
    public void attempt(PageActions actions, Runnable deed, String address, IntSupplier now) {
        attempt(actions, deed, address);
        if (stale) {
            version = now.getAsInt();
        }
    }

    /** The same for an account that is new. */
    public void attempt(PageActions actions, Runnable deed, String address) {
        try {
            deed.run();
            actions.requests().go(address);
        } catch (InvalidAccountException refused) {
            wrongs = refused.all().stream()
                    .map(reason -> wrong(
                            reason.key(),
                            actions.text(reason.key(), reason.values().toArray())))
                    .sorted(Comparator.comparing(each -> ORDER.indexOf(each.field())))
                    .toList();
        } catch (RuleViolationException refused) {
            wrongs = List.of(wrong(
                    refused.key(), actions.text(refused.key(), refused.values().toArray())));
        } catch (StaleDataException changed) {
            stale = true;
        }
    }

    private static Wrong wrong(String key, String text) {
        return new Wrong(FIELDS.getOrDefault(key.split("\\.")[1], "account:name"), text);
    }

    public List<Wrong> getWrongs() {
        return wrongs;
    }

    /** What is wrong with each field, by the field's id. */
    public Map<String, String> getWrong() {
        return wrongs.stream().collect(Collectors.toMap(Wrong::field, Wrong::text, (one, other) -> one + " " + other));
    }

    /** Whether somebody else changed the account meanwhile. */
    public boolean isStale() {
        return stale;
    }

    public Role[] getAllRoles() {
        return Role.values();
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

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role[] roles) {
        this.roles = roles.clone();
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public boolean isIndependent() {
        return independent;
    }

    public void setIndependent(boolean independent) {
        this.independent = independent;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
