package id.kipp.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One readable address, such as {@code /usulan/{id}/ubah}, and the page behind it. */
final class Address {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final String page;
    private final Pattern pattern;
    private final List<String> variables = new ArrayList<>();

    Address(String template, String page) {
        this.page = page;
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
