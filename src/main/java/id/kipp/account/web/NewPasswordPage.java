package id.kipp.account.web;

import id.kipp.account.AccountService;
import id.kipp.account.AccountView;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Asks once more, by name, before somebody's password is replaced. */
@Named
@RequestScoped
public class NewPasswordPage {
    private final AccountService accounts;
    private final PageActions actions;
    private final long id;
    private @Nullable AccountView account;

    @Inject
    public NewPasswordPage(AccountService accounts, PageActions actions) {
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
        actions.attemptAndTell(
                () -> accounts.resetPassword(id),
                "account.password.given",
                "/akun?q=" + getAccount().username());
    }
}
