package id.kipp.account.factor.web;

import id.kipp.account.factor.PhoneSecret;
import id.kipp.account.factor.PhoneService;
import id.kipp.account.signin.web.OwnSignIns;
import id.kipp.kernel.RuleViolationException;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets up a phone: asks for the password, shows the secret on that answer and nowhere else, and takes the phone's first code. */
@Named
@RequestScoped
public class PhoneForm {
    private final PhoneService phones;
    private final OwnSignIns own;
    private final PageActions actions;

    private @Nullable PhoneSecret secret;
    private List<String> codes = List.of();
    private String password = "";
    private String code = "";

    @Inject
    public PhoneForm(PhoneService phones, OwnSignIns own, PageActions actions) {
        this.phones = phones;
        this.own = own;
        this.actions = actions;
    }

    public void begin() {
        try {
            secret = phones.begin(password);
        } catch (RuleViolationException refused) {
            actions.refuse(refused);
        }
    }

    public void confirm() {
        try {
            codes = phones.confirm(code);
            own.renew();
            actions.messages().ok("account.factor.done");
        } catch (RuleViolationException refused) {
            actions.refuse(refused);
        }
        code = "";
    }

    /** Whether the secret is on this answer. */
    public boolean isShown() {
        return secret != null;
    }

    /** The picture that the phone reads; none unless the secret is shown. */
    public @Nullable QrPicture getPicture() {
        var shown = secret;
        return shown == null ? null : QrPicture.of(shown.address());
    }

    /** The secret in groups of four, as one types it. */
    public String getLetters() {
        var shown = secret;
        return shown == null ? "" : shown.letters().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The recovery codes, once they are made. */
    List<String> codes() {
        return codes;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
