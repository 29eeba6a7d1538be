package id.kipp.submission.preflight.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A text as the set of its short pieces, each as a number: of neighbouring words for long texts, of neighbouring letters for titles
 * (Broder, "On the resemblance and containment of documents", 1997).
 */
public final class Shingles {
    /** Fewer words are shared by chance more often. */
    static final int WORDS = 4;

    private static final int LETTERS = 3;
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Shingles() {}

    /** Runs of four neighbouring words; none of a text that is shorter. */
    public static Set<Long> ofText(String text) {
        return Set.copyOf(runs(PlainWords.of(text), WORDS));
    }

    /** Runs of three neighbouring letters, blanks between words counted. */
    public static Set<Long> ofTitle(String title) {
        var words = PlainWords.of(title);
        if (words.isEmpty()) {
            return Set.of();
        }
        var line = " " + String.join(" ", words) + " ";
        var found = new TreeSet<Long>();
        for (int i = 0; i + LETTERS <= line.length(); i++) {
            found.add(number(line.substring(i, i + LETTERS)));
        }
        return Set.copyOf(found);
    }

    /** The runs of so many neighbouring words, in their order and as often as they come. */
    static List<Long> runs(List<String> words, int length) {
        var found = new ArrayList<Long>();
        for (int i = 0; i + length <= words.size(); i++) {
            found.add(number(String.join(" ", words.subList(i, i + length))));
        }
        return found;
    }

    /** FNV-1a with 64 bits. */
    private static long number(String piece) {
        long hash = FNV_START;
        for (int i = 0; i < piece.length(); i++) {
            hash = (hash ^ piece.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /** How much of both together stands in both (Jaccard), in percent; 0 when one says nothing. */
    public static int likeness(Set<Long> one, Set<Long> other) {
        var both = both(one, other);
        var all = one.size() + other.size() - both;
        return both == 0 ? 0 : Math.round(100f * both / all);
    }

    /** How much of the shorter stands in the longer, in percent; 0 when one says nothing. */
    public static int contained(Set<Long> one, Set<Long> other) {
        var both = both(one, other);
        return both == 0 ? 0 : Math.round(100f * both / Math.min(one.size(), other.size()));
    }

    private static int both(Set<Long> one, Set<Long> other) {
        return (int) one.stream().filter(other::contains).count();
    }
}
