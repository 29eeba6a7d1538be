package id.kipp.web.routing;

import id.kipp.kernel.access.Permission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One readable address, such as {@code /usulan/{id}/ubah}, the page behind it, and who may open it: anybody, whoever is signed
 * in ({@code SIGNED_IN}), or holders of one of the permissions named behind the page. The services behind the page check again.
 */
final class Route {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private static final String SIGNED_IN = "SIGNED_IN";

    private final String page;
    private final boolean forSignedIn;
    private final Set<Permission> permissions;
    private final Pattern pattern;
    private final List<String> variables = new ArrayList<>();

    Route(String template, String target) {
        var parts = target.strip().split("\\s+");
        this.page = parts[0];
        this.forSignedIn = parts.length > 1 && parts[1].equals(SIGNED_IN);
        this.permissions = parts.length == 1 || forSignedIn
                ? Set.of()
                : Arrays.stream(parts[1].split(",")).map(Permission::valueOf).collect(Collectors.toUnmodifiableSet());
        var regex = new StringBuilder();
        var matcher = VARIABLE.matcher(template);
        int from = 0;
        while (matcher.find()) {
            regex.append(Pattern.quote(template.substring(from, matcher.start())))
                    .append("([^/]+)");
            variables.add(matcher.group(1));
            from = matcher.end();
        }
        regex.append(Pattern.quote(template.substring(from)));
        this.pattern = Pattern.compile(regex.toString());
    }

    String page() {
        return page;
    }

    /** Whether one must be signed in, whatever one is trusted with. */
    boolean isForSignedIn() {
        return forSignedIn;
    }

    /** The permissions of which one is needed; none for a page that is open to anybody. */
    Set<Permission> permissions() {
        return permissions;
    }

    int variableCount() {
        return variables.size();
    }

    /** The values in the path when it is this address. */
    Optional<Map<String, String>> match(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < variables.size(); i++) {
            values.put(variables.get(i), matcher.group(i + 1));
        }
        return Optional.of(values);
    }
}
