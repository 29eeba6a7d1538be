package id.kipp.web.text;

import id.kipp.web.QueryString;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Keeps the reader's language: {@code ?bahasa=en} chooses it, a cookie remembers it. */
public class LanguageFilter extends HttpFilter {
    public static final String NAME = "bahasa";

    private final Language language;

    @Inject
    public LanguageFilter(Language language) {
        this.language = language;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var wanted = QueryString.parameter(request, NAME);
        if (wanted.isPresent()) {
            var chosen = wanted.get().equals("en") ? "en" : "id";
            var cookie = new Cookie(NAME, chosen);
            cookie.setPath("/");
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
            language.choose(chosen);
        } else if (request.getCookies() != null) {
            for (var cookie : request.getCookies()) {
                if (NAME.equals(cookie.getName())) {
                    language.choose(cookie.getValue());
                }
            }
        }
        chain.doFilter(request, response);
    }
}
