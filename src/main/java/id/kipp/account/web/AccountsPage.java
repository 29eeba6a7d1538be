package id.kipp.account.web;

import id.kipp.account.AccountService;
import id.kipp.account.factor.SecondFactorService;
import id.kipp.account.list.web.AccountList;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All accounts: disabling, enabling again, helping who lost a phone. */
@Named
@RequestScoped
public class AccountsPage {
    private final AccountService accounts;
    private final SecondFactorService factors;
    private final PageActions actions;

    @Inject
    public AccountsPage(AccountService accounts, SecondFactorService factors, PageActions actions) {
        this.accounts = accounts;
        this.factors = factors;
        this.actions = actions;
    }

    /** Whether a form was sent: only then may anything change. */
    public boolean isSent() {
        return actions.requests().isFormSent();
    }

    public void act() {
        var requests = actions.requests();
        var here = AccountList.read(requests).href();
        requests.id("nonaktifkan")
                .ifPresent(id -> actions.attempt(() -> accounts.disable(id), "account.isdisabled", here));
        requests.id("aktifkan").ifPresent(id -> actions.attempt(() -> accounts.enable(id), "account.isenabled", here));
        requests.id("resetCode")
                .ifPresent(id -> actions.attempt(() -> factors.reset(id), "account.factor.isreset", here));
    }
}
