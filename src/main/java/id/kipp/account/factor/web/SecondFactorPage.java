package id.kipp.account.factor.web;

import id.kipp.account.factor.SecondFactorService;
import id.kipp.account.factor.SecondFactorView;
import id.kipp.account.signin.PasswordService;
import id.kipp.kernel.RuleViolationException;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The own account's security: the second factor with its recovery codes, which are shown once, and the password. */
@Named
@RequestScoped
public class SecondFactorPage {
    private final SecondFactorService factors;
    private final PasswordService passwords;
    private final PageActions actions;

    private String oldPassword = "";
    private String newPassword = "";
    private @Nullable SecondFactorView mine;
    private List<String> codes = List.of();
    private String code = "";

    @Inject
    public SecondFactorPage(SecondFactorService factors, PasswordService passwords, PageActions actions) {
        this.factors = factors;
        this.passwords = passwords;
        this.actions = actions;
    }

    public SecondFactorView getMine() {
        var known = mine;
        if (known == null) {
            known = factors.mine();
            mine = known;
        }
        return known;
    }

    /** The picture's side in modules, with the quiet border around it. */
    public int getSide() {
        return QrPicture.of(getMine().address()).side();
    }

    /** The picture's dark modules as the path of a drawing. */
    public String getPath() {
        return QrPicture.of(getMine().address()).path();
    }

    /** The secret in groups of four, as one types it. */
    public String getSecret() {
        return getMine().secret().replaceAll("(.{4})(?=.)", "$1 ");
    }

    public void confirm() {
        keep(factors::confirm, "account.factor.done");
    }

    public void renew() {
        keep(factors::renewCodes, "account.factor.renewed");
    }

    /** No redirect: the codes are shown on the answer itself, and nowhere again. */
    private void keep(Function<String, List<String>> deed, String done) {
        try {
            codes = deed.apply(code);
            actions.messages().ok(done);
        } catch (RuleViolationException refused) {
            actions.messages().refused(refused);
        }
        mine = null;
        code = "";
    }

    public void changePassword() {
        actions.attempt(() -> passwords.change(oldPassword, newPassword), "account.password.changed", "/keamanan");
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public List<String> getCodes() {
        return codes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
