package id.kipp.account.web;

import id.kipp.account.AccountService;
import id.kipp.account.AccountView;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Corrects an account of any role. */
@Named
@RequestScoped
public class AccountPage {
    private final AccountService accounts;
    private final InstitutionDirectory institutions;
    private final PageActions actions;
    private final AccountForm form;
    private AccountView account;

    @Inject
    public AccountPage(AccountService accounts, InstitutionDirectory institutions, PageActions actions) {
        this.accounts = accounts;
        this.institutions = institutions;
        this.actions = actions;
        this.account = accounts.view(actions.requests().number("id"));
        this.form = AccountForm.of(account);
    }

    /** As it is kept now. */
    public AccountView getAccount() {
        return account;
    }

    public AccountForm getForm() {
        return form;
    }

    public List<String> getInstitutions() {
        return institutions.names();
    }

    public void save() {
        form.attempt(
                actions,
                () -> {
                    accounts.change(account.id(), form.getVersion(), form.details());
                    actions.messages().ok("account.changed", account.username());
                },
                "/akun",
                () -> again().version());
    }

    /** Reads it anew: somebody else may have saved it since this form was sent. */
    private AccountView again() {
        account = accounts.view(account.id());
        return account;
    }
}
