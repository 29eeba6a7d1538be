package id.kipp.account.signin.web;

import id.kipp.account.signin.SignInService;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** The cookie that carries 256 random bits and nothing else, and the one by which a device is known again. */
final class SignInCookie {
    /** Opens nothing: it only keeps the owner's guesses apart from strangers'. */
    static final String DEVICE = "kipp_perangkat";

    static final String NAME = "kipp_masuk";

    private SignInCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> NAME.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    static Cookie of(String token, boolean secure) {
        return cookie(NAME, token, "/", token.isEmpty() ? 0 : -1, secure);
    }

    static Cookie ofDevice(String mark, boolean secure) {
        return cookie(DEVICE, mark, "/masuk", (int) SignInService.DEVICE_KNOWN.toSeconds(), secure);
    }

    private static Cookie cookie(String name, String value, String path, int seconds, boolean secure) {
        var cookie = new Cookie(name, value);
        cookie.setPath(path);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        return cookie;
    }
}
