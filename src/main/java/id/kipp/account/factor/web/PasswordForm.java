package id.kipp.account.factor.web;

import id.kipp.account.signin.PasswordService;
import id.kipp.account.signin.web.OwnSignIns;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Changes the own password, and leaves all devices. */
@Named
@RequestScoped
public class PasswordForm {
    private final PasswordService passwords;
    private final OwnSignIns own;
    private final PageActions actions;

    private String old = "";
    private String wanted = "";

    @Inject
    public PasswordForm(PasswordService passwords, OwnSignIns own, PageActions actions) {
        this.passwords = passwords;
        this.own = own;
        this.actions = actions;
    }

    /** Whether somebody else gave the password, so that nothing else can be done before another is chosen. */
    public boolean isOwed() {
        return passwords.isOwed();
    }

    public void change() {
        actions.attempt(
                () -> {
                    passwords.change(old, wanted);
                    own.renew();
                },
                "account.password.changed",
                () -> passwords.isOwed() ? "/meja" : "/keamanan");
    }

    public void leaveEverywhere() {
        own.leaveEverywhere();
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
