package id.kipp.catalogue.search;

import id.kipp.kernel.text.TypedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the field calls by several names, a line each: {@code lansia, lanjut usia} find one another;
 * {@code ektp, e-KTP => administrasi kependudukan} finds what stands behind the arrow as well, and not the other way round.
 */
final class Synonyms {
    static final Synonyms NONE = new Synonyms(List.of());
    private static final String ARROW = "=>";

    private final Map<String, Set<String>> others = new LinkedHashMap<>();
    private final List<Integer> refused = new ArrayList<>();
    private final int longest;

    Synonyms(List<String> lines) {
        int most = 1;
        for (int i = 0; i < lines.size(); i++) {
            var line = TypedText.line(lines.get(i));
            if (!line.isEmpty() && !line.startsWith("#")) {
                most = Math.max(most, read(line, i + 1));
            }
        }
        longest = most;
    }

    /** The lines that say nothing, by their numbers. */
    List<Integer> refused() {
        return List.copyOf(refused);
    }

    /** How many words the longest name has. */
    int longest() {
        return longest;
    }

    /** Other names of what these words, joined, are a name of. */
    Set<String> of(String joined) {
        return others.getOrDefault(joined, Set.of());
    }

    private int read(String line, int number) {
        var sides = line.split(ARROW, -1);
        var names = names(sides[0]);
        var more = sides.length == 2 ? names(sides[1]) : List.<String>of();
        var useless = sides.length == 2 ? more.isEmpty() : names.size() < 2;
        if (sides.length > 2 || names.isEmpty() || useless) {
            refused.add(number);
            return 1;
        }
        int most = 1;
        for (var name : names) {
            var known = others.computeIfAbsent(Names.joined(name), key -> new LinkedHashSet<>());
            known.addAll(names);
            known.addAll(more);
            known.remove(name);
            most = Math.max(most, Names.words(name).size());
        }
        return most;
    }

    private static List<String> names(String side) {
        return Arrays.stream(side.split(","))
                .map(name -> String.join(" ", Names.words(SearchText.of(name))))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
