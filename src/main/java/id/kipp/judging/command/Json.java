package id.kipp.judging.command;

import java.util.ArrayList;
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
            var members = new ArrayList<Runnable>();
            map.forEach((name, member) -> members.add(() -> {
                quote(json, String.valueOf(name));
                json.append(':');
                append(json, member);
            }));
            enclose(json, '{', members, '}');
        } else if (value instanceof List<?> list) {
            var items = new ArrayList<Runnable>();
            list.forEach(item -> items.add(() -> append(json, item)));
            enclose(json, '[', items, ']');
        } else if (value instanceof Number || value instanceof Boolean || value == null) {
            json.append(value);
        } else {
            quote(json, value.toString());
        }
    }

    private static void enclose(StringBuilder json, char open, List<Runnable> parts, char close) {
        json.append(open);
        for (var i = 0; i < parts.size(); i++) {
            if (i > 0) {
                json.append(',');
            }
            parts.get(i).run();
        }
        json.append(close);
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        json.append('"');
    }
}
