package id.kipp.launcher.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What can be wrong with the head of a request by itself. Such a request is understood in one way here and in another by what lies
 * before the portal, or makes the server fail before a page could answer it.
 *
 * @param target path and query as they were sent
 * @param hosts every Host header
 * @param lengths every Content-Length header
 * @param encodings every Transfer-Encoding header
 */
record RequestHead(String target, List<String> hosts, List<String> lengths, List<String> encodings) {
    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::\\d{1,5})?");
    private static final Pattern HALF_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    RequestHead {
        hosts = List.copyOf(hosts);
        lengths = List.copyOf(lengths);
        encodings = List.copyOf(encodings);
    }

    /** Why it is refused; nothing when it is sound. */
    Optional<Refusal> refusal() {
        if (!encodings.isEmpty()) {
            return Optional.of(Refusal.LENGTHLESS);
        }
        return hasSoundPath() && hasSoundHost() && hasOneLength() ? Optional.empty() : Optional.of(Refusal.MALFORMED);
    }

    /** Of a path alone: a query that is escaped by half is text that somebody typed. */
    private boolean hasSoundPath() {
        var path = target.split("\\?", 2)[0];
        return !path.contains(";")
                && !path.toLowerCase(Locale.ROOT).contains("%3b")
                && !HALF_ESCAPE.matcher(path).find();
    }

    private boolean hasSoundHost() {
        return hosts.size() == 1 && HOST.matcher(hosts.get(0)).matches();
    }

    /** Two lengths are two ideas of where the next request begins. */
    private boolean hasOneLength() {
        return lengths.size() <= 1 && lengths.stream().allMatch(length -> length.matches("\\d{1,18}"));
    }
}
