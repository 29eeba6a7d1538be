package id.kipp.notice.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words with placeholders such as {@code {kode}}. */
public final class TemplateText {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private TemplateText() {}

    /** The placeholders of a text that are none of these, by name, each once. */
    public static List<String> unknown(String text, Collection<String> known) {
        var unknown = new TreeSet<String>();
        PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !known.contains(name))
                .forEach(name -> unknown.add("{" + name + "}"));
        return List.copyOf(unknown);
    }

    /** The text with its placeholders filled; one that has no value stays as it is. */
    public static String filled(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    /** Words of the house, whose values are numbered, with the names of the placeholders. */
    public static String named(String text, List<String> names) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            int number = Integer.parseInt(found.group(1));
            return Matcher.quoteReplacement("{" + names.get(number) + "}");
        });
    }
}
