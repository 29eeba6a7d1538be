package id.kipp.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads a parameter of the address alone. A filter that asks the request for a parameter makes the server read a form's whole
 * body, also one that a stranger sends and nobody may send.
 */
public final class QueryString {
    private QueryString() {}

    /** The first value of a parameter of the address; empty text when it has none. */
    public static Optional<String> parameter(HttpServletRequest request, String name) {
        return parameter(request.getQueryString() == null ? "" : request.getQueryString(), name);
    }

    public static Optional<String> parameter(String query, String name) {
        for (var part : query.split("&", 100)) {
            var equals = part.indexOf('=');
            if ((equals < 0 ? part : part.substring(0, equals)).equals(name)) {
                return Optional.of(equals < 0 ? "" : decoded(part.substring(equals + 1)));
            }
        }
        return Optional.empty();
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return value;
        }
    }
}
