package id.kipp.account.signin.web;

import id.kipp.account.signin.SignedInService;
import id.kipp.web.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The browser's side of the own sign-ins: its cookie follows what the services did to them. */
@RequestScoped
public class OwnSignIns {
    private final SignedInService signIns;
    private final Requests requests;

    @Inject
    public OwnSignIns(SignedInService signIns, Requests requests) {
        this.signIns = signIns;
        this.requests = requests;
    }

    /** After the other sign-ins were ended: this one goes on under another token. */
    public void renew() {
        signIns.rotate().ifPresent(token -> {
            requests.rotateSession();
            requests.cookie(SignInCookie.of(token, requests.isSecure()));
        });
    }

    /** Signs out of every device and goes where one signs in. */
    public void leaveEverywhere() {
        signIns.signOutEverywhere();
        requests.cookie(SignInCookie.of("", requests.isSecure()));
        requests.go("/masuk?keluar=ya");
    }
}
