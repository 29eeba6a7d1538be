package id.kipp.account.web;

import id.kipp.account.AccountLine;
import id.kipp.account.UnitAccountService;
import id.kipp.kernel.Page;
import id.kipp.kernel.PageRequest;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The accounts of the own institution's units: finding, disabling, helping who lost a password. */
@Named
@RequestScoped
public class UnitAccountsPage {
    private final UnitAccountService accounts;
    private final PageActions actions;
    private final AccountListState address;
    private @Nullable Page<AccountLine> page;

    @Inject
    public UnitAccountsPage(UnitAccountService accounts, PageActions actions) {
        this.accounts = accounts;
        this.actions = actions;
        this.address = AccountListState.of("/akun-upp", actions.requests());
    }

    public String getText() {
        return address.text();
    }

    public Page<AccountLine> getPage() {
        if (page == null) {
            page = accounts.list(new PageRequest(address.text(), address.page(), 50));
        }
        return page;
    }

    public String getBase() {
        return address.base();
    }

    /** Whether a form was sent: only then may anything change. */
    public boolean isSent() {
        return actions.requests().isFormSent();
    }

    public void act() {
        var requests = actions.requests();
        var here = address.here();
        requests.id("nonaktifkan")
                .ifPresent(id -> actions.attempt(() -> accounts.disable(id), "account.isdisabled", here));
        requests.id("aktifkan").ifPresent(id -> actions.attempt(() -> accounts.enable(id), "account.isenabled", here));
    }
}
