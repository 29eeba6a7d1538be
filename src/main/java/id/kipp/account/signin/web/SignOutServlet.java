package id.kipp.account.signin.web;

import id.kipp.account.signin.SignedInService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code POST /keluar}: ends the sign-in and the session. */
@WebServlet("/keluar")
public class SignOutServlet extends HttpServlet {
    private final SignedInService signIns;

    @Inject
    public SignOutServlet(SignedInService signIns) {
        this.signIns = signIns;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignInCookie.read(request).ifPresent(signIns::signOut);
        response.addCookie(SignInCookie.of("", request.isSecure()));
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect("/masuk?keluar=ya");
    }
}
