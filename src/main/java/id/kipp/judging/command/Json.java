package id.kipp.judging.command;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts and numbers as JSON, in the order in which they come. */
final class Json {
    private Json() {}

    static String write(@Nullable Object value) {
        var json = new StringBuilder();
        append(json, value);
        return json.toString();
    }

    private static void append(StringBuilder json, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            append(json, map);
        } else if (value instanceof List<?> list) {
            append(json, list);
        } else if (value instanceof Number || value instanceof Boolean || value == null) {
            json.append(value);
        } else {
            quote(json, value.toString());
        }
    }

    private static void append(StringBuilder json, Map<?, ?> map) {
        var separator = '{';
        for (var member : map.entrySet()) {
            json.append(separator);
            quote(json, String.valueOf(member.getKey()));
            json.append(':');
            append(json, member.getValue());
            separator = ',';
        }
        json.append(map.isEmpty() ? "{}" : "}");
    }

    private static void append(StringBuilder json, List<?> list) {
        var separator = '[';
        for (var item : list) {
            json.append(separator);
            append(json, item);
            separator = ',';
        }
        json.append(list.isEmpty() ? "[]" : "]");
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
