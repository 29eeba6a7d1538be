package id.kipp.submission.preflight.rules;

import java.util.HashMap;
import java.util.List;

/** How much of a text says again what it said before. */
final class Repetition {
    /** A phrase of five words comes twice by chance in no text of an answer's length. */
    private static final int PHRASE = 5;

    /** The name of an innovation comes again and again in a short text, and is no repetition. */
    private static final int FEWEST_WORDS = 20;

    private Repetition() {}

    /** The share of its phrases that stood before in it, in percent; 0 for a short text. */
    static int share(List<String> words) {
        if (words.size() < FEWEST_WORDS) {
            return allTheSame(words) ? 100 : 0;
        }
        var runs = Shingles.runs(words, PHRASE);
        var seen = new HashMap<Long, Integer>();
        runs.forEach(run -> seen.merge(run, 1, Integer::sum));
        return 100 * (runs.size() - seen.size()) / runs.size();
    }

    /** Such as "bagus bagus bagus bagus bagus", which counts as five words. */
    private static boolean allTheSame(List<String> words) {
        return words.stream().distinct().count() * 2 < words.size();
    }
}
