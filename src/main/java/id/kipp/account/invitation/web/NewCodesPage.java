package id.kipp.account.invitation.web;

import id.kipp.account.invitation.AccountSheet;
import id.kipp.account.invitation.NewCodeService;
import id.kipp.account.invitation.RenewedCodes;
import id.kipp.kernel.RuleViolationException;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Prints new one-time codes for accounts whose owners have not come in yet; shown once, on the answer itself. */
@Named
@RequestScoped
public class NewCodesPage {
    private final NewCodeService codes;
    private final PageActions actions;
    private String text;
    private String wrong = "";
    private RenewedCodes printed = new RenewedCodes(List.of(), List.of());

    @Inject
    public NewCodesPage(NewCodeService codes, PageActions actions) {
        this.codes = codes;
        this.actions = actions;
        this.text = actions.requests().parameter("akun").orElse("");
    }

    public void print() {
        try {
            printed = codes.print(text);
        } catch (RuleViolationException refused) {
            wrong = actions.text(refused.key(), refused.values().toArray());
        }
    }

    public List<AccountSheet> getSheets() {
        return printed.sheets();
    }

    /** Who got none, as one reads it; empty when everybody did. */
    public String getLeftOut() {
        return String.join(", ", printed.leftOut());
    }

    public String getWrong() {
        return wrong;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
