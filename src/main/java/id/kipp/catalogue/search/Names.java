package id.kipp.catalogue.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that people write together, apart or with a hyphen, as one word: e-KTP is ektp, SAN PIISAN is sanpiisan. */
final class Names {
    private static final Pattern HYPHENED = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]]| - |: ");
    private static final int LONGEST_NAME = 5;

    private Names() {}

    /** The words with a hyphen, each joined. */
    static Set<String> hyphened(String text) {
        var names = new LinkedHashSet<String>();
        HYPHENED.matcher(SearchText.of(text)).results().forEach(found -> names.add(joined(found.group())));
        return names;
    }

    /** The names of a title: what stands before, inside and behind brackets, joined, each of its words and each pair of them. */
    static Set<String> ofTitle(String title) {
        var names = hyphened(title);
        for (var part : BRACKETS.split(SearchText.of(title))) {
            var words = words(part);
            names.addAll(words);
            for (int i = 0; i + 1 < words.size(); i++) {
                names.add(words.get(i) + words.get(i + 1));
            }
            if (!words.isEmpty() && words.size() <= LONGEST_NAME) {
                names.add(String.join("", words));
            }
        }
        return names;
    }

    /** Whole names of a title for the searches that type exactly one of them. */
    static Set<String> whole(String title) {
        var names = new LinkedHashSet<String>();
        var text = SearchText.of(title);
        names.add(joined(text));
        for (var part : BRACKETS.split(text)) {
            names.add(joined(part));
        }
        names.remove("");
        return names;
    }

    static String joined(String text) {
        return String.join("", words(text));
    }

    static List<String> words(String text) {
        var words = new ArrayList<>(List.of(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))));
        words.removeIf(String::isEmpty);
        return words;
    }
}
