package id.kipp.catalogue.search;

import id.kipp.catalogue.search.Affixes.End;
import id.kipp.catalogue.search.Affixes.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what a word shares with all that are derived from the same root. A root of the list is found through its affixes, the
 * fewest first: nilai in penilaian, and not nila. For a word of no listed root all affixes fall away, and its first sound
 * becomes one for all that a nasal may stand for, so that the unknown root and its derived forms meet all the same.
 */
final class RootWords {
    private static final int SHORTEST_ROOT = 3;
    private static final int SHORTEST_REST = 4;
    private static final RootWords INDONESIAN = new RootWords(list("roots.txt"), list("names.txt"));

    private final Set<String> roots;
    private final Set<String> names;

    /** Names are words that stay whole, and of which nothing is derived. */
    RootWords(Set<String> roots, Set<String> names) {
        this.roots = Set.copyOf(roots);
        this.names = Set.copyOf(names);
    }

    static RootWords indonesian() {
        return INDONESIAN;
    }

    private static Set<String> list(String name) {
        var file = Objects.requireNonNull(RootWords.class.getResourceAsStream(name), name);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(" ")).stream())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands for the word in the index, in small letters. */
    String of(String word) {
        if (names.contains(word) || !word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            return word;
        }
        var root = listed(word);
        return root.isEmpty() ? rest(word) : root;
    }

    /** The listed root that is reached with the fewest affixes; empty for none. */
    private String listed(String word) {
        var waiting = new ArrayDeque<Part>();
        var seen = new HashSet<Part>();
        waiting.add(new Part(word, End.ANY, 0));
        while (!waiting.isEmpty()) {
            var part = waiting.remove();
            if (roots.contains(part.word())) {
                return part.word();
            }
            Affixes.without(part, SHORTEST_ROOT).stream().filter(seen::add).forEach(waiting::add);
        }
        return "";
    }

    /** What no affix can be taken from any more; k at the end is taken for that of -kan, since nobody knows where that begins. */
    private static String rest(String word) {
        var rest = word;
        var next = shorter(rest);
        while (!next.equals(rest)) {
            rest = next;
            next = shorter(rest);
        }
        return sound(rest);
    }

    private static String shorter(String word) {
        return word.endsWith("k") && word.length() > SHORTEST_REST
                ? word.substring(0, word.length() - 1)
                : Affixes.withoutLikeliest(word, SHORTEST_REST);
    }

    /** Capitals, which no word of the index has. */
    private static String sound(String word) {
        if (word.startsWith("ng") || word.startsWith("ny")) {
            return (word.startsWith("ng") ? "K" : "S") + word.substring(2);
        }
        return switch (word.charAt(0)) {
            case 'm', 'p' -> "P" + word.substring(1);
            case 'n', 't' -> "T" + word.substring(1);
            case 's' -> "S" + word.substring(1);
            case 'k' -> "K" + word.substring(1);
            case 'a', 'e', 'i', 'o', 'u' -> "K" + word;
            default -> word;
        };
    }
}
