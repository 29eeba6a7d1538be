package id.kipp.account.web;

import id.kipp.account.AccountService;
import id.kipp.account.rules.UsernameRule;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Makes an account of any role. */
@Named
@RequestScoped
public class NewAccountPage {
    private final AccountService accounts;
    private final InstitutionDirectory institutions;
    private final PageActions actions;
    private final AccountForm form = new AccountForm();

    @Inject
    public NewAccountPage(AccountService accounts, InstitutionDirectory institutions, PageActions actions) {
        this.accounts = accounts;
        this.institutions = institutions;
        this.actions = actions;
    }

    public AccountForm getForm() {
        return form;
    }

    public List<String> getInstitutions() {
        return institutions.names();
    }

    public void create() {
        form.attempt(
                actions,
                () -> {
                    accounts.create(form.getUsername(), form.details(), form.getPassword());
                    actions.messages().ok("account.created", UsernameRule.typed(form.getUsername()));
                },
                "/akun");
    }
}
