package id.kipp.account.factor.web;

import id.kipp.account.factor.SecondFactorService;
import id.kipp.account.factor.SecondFactorView;
import id.kipp.kernel.RuleViolationException;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The own account's security: how the second factor stands, and its recovery codes, which are shown once. */
@Named
@RequestScoped
public class SecondFactorPage {
    private final SecondFactorService factors;
    private final PhoneForm phone;
    private final PageActions actions;

    private @Nullable SecondFactorView mine;
    private List<String> renewed = List.of();
    private String code = "";

    @Inject
    public SecondFactorPage(SecondFactorService factors, PhoneForm phone, PageActions actions) {
        this.factors = factors;
        this.phone = phone;
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

    /** No redirect: the codes are shown on the answer itself, and nowhere again. */
    public void renew() {
        try {
            renewed = factors.renewCodes(code);
            actions.messages().ok("account.factor.renewed");
        } catch (RuleViolationException refused) {
            actions.refuse(refused);
        }
        code = "";
    }

    public List<String> getCodes() {
        return renewed.isEmpty() ? phone.codes() : renewed;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
