package id.kipp.web.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What breaks the laws of texts: among these texts in two languages, and the sources that name their keys. */
final class TextLaws {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern QUOTED = Pattern.compile("[\"']([a-z]+\\.[A-Za-z0-9_.-]+)[\"']");

    private final Map<String, String> indonesian;
    private final Map<String, String> english;
    private final List<String> sources;

    TextLaws(Map<String, String> indonesian, Map<String, String> english, List<String> sources) {
        this.indonesian = indonesian;
        this.english = english;
        this.sources = sources;
    }

    /** Keys that one language has and the other has not. */
    Set<String> inOneLanguageOnly() {
        var all = new TreeSet<>(indonesian.keySet());
        all.addAll(english.keySet());
        all.removeIf(key -> indonesian.containsKey(key) && english.containsKey(key));
        return all;
    }

    /** Keys whose texts take other values in the two languages. */
    Set<String> withOtherPlaceholders() {
        return keys(key ->
                !placeholders(indonesian.getOrDefault(key, "")).equals(placeholders(english.getOrDefault(key, ""))));
    }

    Set<String> empty() {
        return keys(key -> indonesian.getOrDefault(key, "").isBlank()
                || english.getOrDefault(key, "").isBlank());
    }

    /** An apostrophe is doubled exactly where values are filled in. */
    Set<String> withAWrongApostrophe() {
        return keys(key -> {
            var text = english.getOrDefault(key, "");
            var singles = text.replace("''", "").contains("'");
            return placeholders(text).isEmpty() ? text.contains("''") : singles;
        });
    }

    /** Keys that pages and code name and that do not exist. */
    Set<String> missing(Collection<String> modules) {
        return sources.stream()
                .flatMap(source -> QUOTED.matcher(source).results().map(found -> found.group(1)))
                .filter(key -> modules.contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> key.split("\\.").length >= 3 && !key.matches(".*[.-]"))
                .filter(key -> !key.matches(".*\\.(xhtml|properties|txt|js|css|svg|sql|csv)$"))
                .filter(key -> !indonesian.containsKey(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keys that nothing names, neither whole nor by their beginning. */
    Set<String> leftOver() {
        var all = String.join("\n", sources);
        var prefixes = QUOTED.matcher(all)
                .results()
                .map(found -> found.group(1))
                .filter(key -> key.matches(".*[.-]"))
                .collect(Collectors.toSet());
        return keys(key -> !all.contains("'" + key + "'")
                && !all.contains("\"" + key + "\"")
                && prefixes.stream().noneMatch(key::startsWith));
    }

    /** What is wrong with one file of texts: keys of another module, that stand twice, or out of order. */
    static Set<String> misplaced(String module, String file) {
        var wrong = new TreeSet<String>();
        var keys = keysOf(file);
        var sorted = new ArrayList<>(keys);
        sorted.sort(null);
        var seen = new HashSet<String>();
        for (int i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            if (!key.startsWith(module + ".") || !seen.add(key) || !key.equals(sorted.get(i))) {
                wrong.add(key);
            }
        }
        return wrong;
    }

    private static List<String> keysOf(String file) {
        var longTextsJoined = file.replace("\\\n", "");
        return longTextsJoined
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    private Set<String> keys(Predicate<String> broken) {
        return indonesian.keySet().stream().filter(broken).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .toList();
    }
}
