package id.kipp.account.web;

import id.kipp.account.UnitAccountService;
import id.kipp.account.rules.UsernameRule;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Makes the account of a unit of the own institution. */
@Named
@RequestScoped
public class NewUnitAccountPage {
    private final UnitAccountService accounts;
    private final UnitNames units;
    private final PageActions actions;
    private final AccountForm form = new AccountForm();

    @Inject
    public NewUnitAccountPage(UnitAccountService accounts, UnitNames units, PageActions actions) {
        this.accounts = accounts;
        this.units = units;
        this.actions = actions;
    }

    public AccountForm getForm() {
        return form;
    }

    public List<String> getUnits() {
        return units.own();
    }

    /** The first password is said once, on the list. */
    public void create() {
        form.attempt(
                actions,
                () -> actions.messages()
                        .ok(
                                "account.unit.created",
                                UsernameRule.typed(form.getUsername()),
                                accounts.create(form.getUsername(), form.getName(), form.getEmail(), form.getUnit())),
                "/akun-upp");
    }
}
