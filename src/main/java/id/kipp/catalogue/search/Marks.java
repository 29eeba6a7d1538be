package id.kipp.catalogue.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds in a text the words that were looked for, so that a page can mark them. */
public final class Marks {
    public static final Marks NONE = new Marks(List.of());
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'\u2019\u2018]+");

    /** A piece of the text; all pieces in their order are the text. */
    public record Part(String text, boolean marked) {}

    private final Set<String> words = new HashSet<>();
    private final Set<String> roots = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    Marks(List<Slot> slots) {
        for (var slot : slots) {
            var all = new ArrayList<>(slot.names());
            all.addAll(slot.slips());
            for (var name : all) {
                Names.words(name).stream()
                        .filter(word -> !RootAnalyzer.isSmall(word))
                        .forEach(this::add);
            }
            if (slot.isBeginning()) {
                beginnings.add(slot.typed());
            }
        }
    }

    private void add(String word) {
        words.add(word);
        if (word.length() > 1) {
            roots.add(RootWords.indonesian().of(word));
        }
    }

    public List<Part> of(String text) {
        var parts = new ArrayList<Part>();
        var word = WORD.matcher(text);
        int plain = 0;
        while (word.find()) {
            if (isWanted(SearchText.of(word.group()).toLowerCase(Locale.ROOT))) {
                add(parts, text.substring(plain, word.start()), false);
                add(parts, word.group(), true);
                plain = word.end();
            }
        }
        add(parts, text.substring(plain), false);
        return parts;
    }

    private static void add(List<Part> parts, String text, boolean marked) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, marked));
        }
    }

    private boolean isWanted(String word) {
        return words.contains(word)
                || (!roots.isEmpty() && roots.contains(RootWords.indonesian().of(word)))
                || beginnings.stream().anyMatch(word::startsWith);
    }
}
