package id.kipp.account.web;

import id.kipp.account.AccountView;
import id.kipp.account.UnitAccountService;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The same for an Admin Lokal and the own institution's units. */
@Named
@RequestScoped
public class NewUnitPasswordPage {
    private final UnitAccountService accounts;
    private final PageActions actions;
    private final long id;
    private @Nullable AccountView account;

    @Inject
    public NewUnitPasswordPage(UnitAccountService accounts, PageActions actions) {
        this.accounts = accounts;
        this.actions = actions;
        this.id = actions.requests().number("id");
    }

    public AccountView getAccount() {
        if (account == null) {
            account = accounts.view(id);
        }
        return account;
    }

    public void give() {
        actions.attemptAndTell(() -> accounts.resetPassword(id), "account.password.given", "/akun-upp");
    }
}
