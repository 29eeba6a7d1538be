package id.kipp.testbed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form of a page with the fields that a browser would send.
 *
 * @param id the form's id
 * @param fields what a browser would send, in the order of the page; a name may come more than once
 * @param texts by name, the fields that one types into, each with its type and the most characters that it takes (0: any number)
 */
public record HtmlForm(String id, List<Field> fields, Map<String, Text> texts) {

    /** A field and what stands in it. */
    public record Field(String name, String value) {}

    /** A field that one types into; a secret one is never shown again. */
    public record Text(String type, int most) {
        public boolean isSecret() {
            return type.equals("password");
        }
    }

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile(
            "<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

    /** The forms of a page that Faces shows. */
    public static List<HtmlForm> all(String page) {
        return FORM.matcher(page)
                .results()
                .filter(form -> form.group(2).contains("jakarta.faces.ViewState"))
                .map(form -> of(attribute("id", form.group(1)).orElse(""), form.group(2)))
                .toList();
    }

    /** What stands in the field of this name; empty when there is none. */
    public String value(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }

    /** The form as it is sent, with these words typed into it. */
    public String body(Map<String, String> typed) {
        return fields.stream()
                .map(field -> Visitor.encoded(Map.of(field.name(), typed.getOrDefault(field.name(), field.value()))))
                .collect(Collectors.joining("&"));
    }

    private static HtmlForm of(String id, String inside) {
        var fields = new ArrayList<Field>();
        var texts = new LinkedHashMap<String, Text>();
        var found = FIELD.matcher(inside);
        while (found.find()) {
            if (found.group(1) != null) {
                input(found.group(1), fields, texts);
            } else if (found.group(2) != null) {
                textArea(found, fields, texts);
            } else {
                attribute("name", found.group(4))
                        .ifPresent(name -> fields.add(new Field(name, chosen(found.group(5)))));
            }
        }
        return new HtmlForm(id, fields, texts);
    }

    private static void input(String tag, List<Field> fields, Map<String, Text> texts) {
        var type = attribute("type", tag).orElse("text");
        var name = attribute("name", tag);
        if (name.isEmpty()
                || List.of("submit", "button", "file", "image", "reset").contains(type)) {
            return;
        }
        var value = attribute("value", tag).orElse("");
        if (type.equals("checkbox") || type.equals("radio")) {
            if (tag.contains("checked")) {
                fields.add(new Field(name.get(), value.isEmpty() ? "on" : value));
            }
            return;
        }
        fields.add(new Field(name.get(), value));
        if (!type.equals("hidden")) {
            texts.put(name.get(), new Text(type, most(tag)));
        }
    }

    private static void textArea(Matcher found, List<Field> fields, Map<String, Text> texts) {
        attribute("name", found.group(2)).ifPresent(name -> {
            fields.add(new Field(name, plain(found.group(3).replaceFirst("^\r?\n", ""))));
            texts.put(name, new Text("textarea", most(found.group(2))));
        });
    }

    private static int most(String tag) {
        return attribute("maxlength", tag).map(Integer::valueOf).orElse(0);
    }

    private static String chosen(String options) {
        var all =
                OPTION.matcher(options).results().map(option -> option.group(1)).toList();
        return all.stream()
                .filter(option -> option.contains("selected"))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .flatMap(option -> attribute("value", option))
                .orElse("");
    }

    private static Optional<String> attribute(String name, String tag) {
        var found = Pattern.compile("(?<![\\w-])" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? Optional.of(plain(found.group(1))) : Optional.empty();
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
