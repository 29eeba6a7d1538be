package id.kipp.account.signin.web;

import id.kipp.account.signin.SignInService;
import id.kipp.kernel.RuleViolationException;
import id.kipp.web.FlashMessages;
import id.kipp.web.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks for the second factor after the password. */
@Named
@RequestScoped
public class SecondStepPage {
    private final SignInService signIns;
    private final FlashMessages messages;
    private final Requests requests;

    private String code = "";
    private String to = "";

    @Inject
    public SecondStepPage(SignInService signIns, FlashMessages messages, Requests requests) {
        this.signIns = signIns;
        this.messages = messages;
        this.requests = requests;
    }

    public void show() {
        try {
            signIns.showCode(requests.cookie(SignInCookie.NAME).orElse(""), code);
            requests.rotateSession();
            requests.go(SignInPage.isOwnAddress(to) ? to : "/meja");
        } catch (RuleViolationException refused) {
            messages.refused(refused);
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
