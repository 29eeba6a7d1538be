package id.kipp.catalogue.rules;

import java.util.Arrays;

/** How a record answers the words of a search; the closest first, in the order of a list. */
public enum Match {
    /** All words as they were typed, or as the field also calls them. */
    ALL("semua kata", 5),
    /** All words, some of them by their root or their beginning only. */
    ROOT("kata dasar", 4),
    /** All words, some of them with a slip of the finger. */
    SLIP("mirip", 3),
    /** At least half of the words. */
    MOST("sebagian kata", 2),
    /** All words, some of them in the long texts only. */
    TEXT("isi catatan", 1);

    private final String word;
    private final int worth;

    Match(String word, int worth) {
        this.word = word;
        this.worth = worth;
    }

    /** As the programming interface says it. */
    public String word() {
        return word;
    }

    /** What a record of this match is worth before anything else counts: the closer, the more. */
    public int worth() {
        return worth;
    }

    /** The closest match that is worth no more than this. */
    public static Match ofWorth(int worth) {
        return Arrays.stream(values())
                .filter(match -> match.worth <= worth)
                .findFirst()
                .orElse(TEXT);
    }
}
