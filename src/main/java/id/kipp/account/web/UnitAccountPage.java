package id.kipp.account.web;

import id.kipp.account.AccountView;
import id.kipp.account.UnitAccountService;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Corrects the account of a unit of the own institution. */
@Named
@RequestScoped
public class UnitAccountPage {
    private final UnitAccountService accounts;
    private final UnitNames units;
    private final PageActions actions;
    private final AccountForm form;
    private AccountView account;

    @Inject
    public UnitAccountPage(UnitAccountService accounts, UnitNames units, PageActions actions) {
        this.accounts = accounts;
        this.units = units;
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

    public List<String> getUnits() {
        return units.own();
    }

    public void save() {
        form.attempt(
                actions,
                () -> {
                    accounts.change(account.id(), form.getVersion(), form.getName(), form.getEmail(), form.getUnit());
                    actions.messages().ok("account.changed", account.username());
                },
                "/akun-upp",
                () -> again().version());
    }

    /** Reads it anew: somebody else may have saved it since this form was sent. */
    private AccountView again() {
        account = accounts.view(account.id());
        return account;
    }
}
