package id.kipp.account.signin.web;

import id.kipp.account.signin.SignInService;
import id.kipp.account.signin.SignedInService;
import id.kipp.kernel.access.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Recognises who is behind the sign-in cookie; a signed-in person's pages are stored nowhere. */
public class SignInFilter extends HttpFilter {
    private final SignedInService signIns;
    private final CurrentActor current;

    @Inject
    public SignInFilter(SignedInService signIns, CurrentActor current) {
        this.signIns = signIns;
        this.current = current;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        var isStatic = path.startsWith("/tema/") || path.startsWith("/jakarta.faces.resource/");
        if (!isStatic) {
            SignInCookie.read(request).flatMap(signIns::whoIs).ifPresent(current::enter);
        }
        if (current.find().isPresent()) {
            response.setHeader("Cache-Control", "no-store");
        }
        try {
            chain.doFilter(request, response);
        } finally {
            keepTypedInput(request);
        }
    }

    /** The pages of somebody who is signed in live as long as the sign-in: a card is read for hours before it is sent. */
    private void keepTypedInput(HttpServletRequest request) {
        var session = current.find().isPresent() ? request.getSession(false) : null;
        if (session != null) {
            session.setMaxInactiveInterval((int) SignInService.IDLE.toSeconds());
        }
    }
}
