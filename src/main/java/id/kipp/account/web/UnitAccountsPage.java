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
    private final PageActions desk;
    private final AccountListState address;
    private @Nullable Page<AccountLine> slice;

    @Inject
    public UnitAccountsPage(UnitAccountService accounts, PageActions desk) {
        this.accounts = accounts;
        this.desk = desk;
        this.address = AccountListState.of("/akun-upp", desk.requests());
    }

    public String getText() {
        return address.text();
    }

    public Page<AccountLine> getSlice() {
        if (slice == null) {
            slice = accounts.list(new PageRequest(address.text(), address.page(), 50));
        }
        return slice;
    }

    public String getBase() {
        return address.base();
    }

    /** Whether a form was sent: only then may anything change. */
    public boolean isSent() {
        return desk.requests().isFormSent();
    }

    public void act() {
        var requests = desk.requests();
        var here = address.here();
        requests.id("nonaktifkan")
                .ifPresent(id -> desk.attempt(() -> accounts.disable(id), "account.isdisabled", here));
        requests.id("aktifkan").ifPresent(id -> desk.attempt(() -> accounts.enable(id), "account.isenabled", here));
        requests.id("sandibaru")
                .ifPresent(id -> desk.attemptAndTell(() -> accounts.resetPassword(id), "account.password.given", here));
    }
}
