package id.kipp.account.web;

import id.kipp.account.SecondFactorService;
import id.kipp.account.SecondFactorView;
import id.kipp.kernel.RuleViolation;
import id.kipp.web.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The second factor of the own account: set up by a phone, with recovery codes that are shown once. */
@Named
@RequestScoped
public class SecondFactorPage {
    private final SecondFactorService factors;
    private final Desk desk;

    private @Nullable SecondFactorView mine;
    private List<String> codes = List.of();
    private String code = "";

    @Inject
    public SecondFactorPage(SecondFactorService factors, Desk desk) {
        this.factors = factors;
        this.desk = desk;
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
            desk.messages().ok(done);
        } catch (RuleViolation refused) {
            desk.messages().refused(refused);
        }
        mine = null;
        code = "";
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
