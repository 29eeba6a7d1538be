package id.kipp.account.signin.web;

import id.kipp.account.FirstAdministratorService;
import id.kipp.account.signin.SignInService;
import id.kipp.kernel.RuleViolationException;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Signs somebody in and leads them back to where they wanted to go. */
@Named
@RequestScoped
public class SignInPage {
    private final SignInService signIns;
    private final PageActions actions;
    private final boolean emptyPortal;

    private String username = "";
    private String password = "";
    private String to = "";

    @Inject
    public SignInPage(SignInService signIns, FirstAdministratorService first, PageActions actions) {
        this.signIns = signIns;
        this.actions = actions;
        this.emptyPortal = first.isWanted();
    }

    public void signIn() {
        var requests = actions.requests();
        try {
            var device = requests.cookie(SignInCookie.DEVICE).orElse("");
            var admission = signIns.signIn(username, password, requests.place(), device);
            requests.rotateSession();
            requests.cookie(SignInCookie.of(admission.token(), requests.isSecure()));
            requests.cookie(SignInCookie.ofDevice(admission.device(), requests.isSecure()));
            var next = isOwnAddress(to) ? to : "/meja";
            requests.go(
                    admission.awaitsCode()
                            ? "/masuk/kode?ke=" + URLEncoder.encode(next, StandardCharsets.UTF_8)
                            : next);
        } catch (RuleViolationException refused) {
            actions.messages().refused(refused);
        }
    }

    /** Only an address of this portal: one slash, then something else than a slash. */
    static boolean isOwnAddress(String address) {
        return address.matches("/[^/\\\\].*");
    }

    /** Whether one comes from signing out. */
    public boolean isSignedOut() {
        return !actions.requests().isFormSent()
                && actions.requests().parameter("keluar").isPresent();
    }

    /** Whether the portal still waits for its first administrator. */
    public boolean isEmptyPortal() {
        return emptyPortal;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
