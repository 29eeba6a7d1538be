package id.kipp.account.invitation.web;

import id.kipp.account.invitation.InvitationService;
import id.kipp.kernel.RuleViolationException;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Lets the owner of a new account choose the first password with the code of the printed sheet. */
@Named
@RequestScoped
public class InvitationPage {
    private final InvitationService invitations;
    private final PageActions actions;
    private String code = "";
    private String password = "";
    private String wrongCode = "";
    private String wrongPassword = "";

    @Inject
    public InvitationPage(InvitationService invitations, PageActions actions) {
        this.invitations = invitations;
        this.actions = actions;
    }

    public void accept() {
        try {
            actions.messages()
                    .ok(
                            "account.invitation.done",
                            invitations.accept(
                                    code, password, actions.requests().place()));
            actions.requests().go("/masuk");
        } catch (RuleViolationException refused) {
            var text = actions.text(refused.key(), refused.values().toArray());
            if (refused.key().startsWith("account.password.")) {
                wrongPassword = text;
            } else {
                wrongCode = text;
            }
        }
    }

    public String getWrongCode() {
        return wrongCode;
    }

    public String getWrongPassword() {
        return wrongPassword;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
