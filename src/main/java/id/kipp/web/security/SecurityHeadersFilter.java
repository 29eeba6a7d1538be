package id.kipp.web.security;

import id.kipp.web.QueryString;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts the protecting headers on every answer and refuses methods that pages do not have. */
public class SecurityHeadersFilter extends HttpFilter {
    /** Ends with script-src, because the nonce of the widget library is put there. */
    static final String POLICY = "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'";

    private static final String POLICY_HEADER = "Content-Security-Policy";
    private static final Pattern NONCE = Pattern.compile("'nonce-[A-Za-z0-9+/=_-]+'");
    private static final Set<String> PAGE_METHODS = Set.of("GET", "HEAD", "POST");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        protect(response);
        var path = request.getRequestURI();
        if (path.startsWith("/tema/")) {
            response.setHeader(
                    "Cache-Control",
                    isPinned(path, QueryString.parameter(request, "v").isPresent())
                            ? "public, max-age=31536000, immutable"
                            : "public, max-age=300");
        }
        if (!path.startsWith("/api/") && !PAGE_METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        chain.doFilter(request, new OnePolicy(response));
    }

    /** A font never changes under its name; the style sheet that names it cannot name the portal's version. */
    static boolean isPinned(String path, boolean versioned) {
        return versioned || path.endsWith(".woff2");
    }

    private static void protect(HttpServletResponse response) {
        response.setHeader(POLICY_HEADER, POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        // The server compresses for whoever takes it: what lies between must not hand one reader's form of it to
        // another.
        response.setHeader("Vary", "Accept-Encoding");
    }

    /**
     * The widget library adds a policy of its own; two policies both hold, and ours would block its scripts. Pages that
     * begin anew when something fails keep the headers.
     */
    static final class OnePolicy extends HttpServletResponseWrapper {
        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void reset() {
            super.reset();
            protect(this);
        }

        @Override
        public void addHeader(String name, String value) {
            if (!POLICY_HEADER.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
                return;
            }
            var nonce = NONCE.matcher(value);
            if (nonce.find()) {
                super.setHeader(POLICY_HEADER, POLICY + " " + nonce.group());
            }
        }
    }
}
