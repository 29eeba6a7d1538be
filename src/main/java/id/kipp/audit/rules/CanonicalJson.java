package id.kipp.audit.rules;

import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Writes facts in one way only, so that equal facts have equal hashes. */
public final class CanonicalJson {
    private CanonicalJson() {}

    /** The facts as a JSON object, names in their order, without white space. */
    public static String text(SortedMap<String, String> facts) {
        return facts.entrySet().stream().map(CanonicalJson::pair).collect(Collectors.joining(",", "{", "}"));
    }

    private static String pair(Map.Entry<String, String> fact) {
        return quoted(fact.getKey()) + ":" + quoted(fact.getValue());
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < ' ') {
                out.append("\\u%04x".formatted(c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
