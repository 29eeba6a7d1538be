package id.kipp.catalogue.profile.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What something costs, in rupiah, from its lower edge to below the next. */
public enum CostBand {
    UNDER_50("kurang-50-jt", 0),
    UNDER_250("50-250-jt", 50_000_000),
    UNDER_1000("250-jt-1-m", 250_000_000),
    OVER_1000("lebih-1-m", 1_000_000_000);

    private final String word;
    private final long from;

    CostBand(String word, long from) {
        this.word = word;
        this.from = from;
    }

    /** Its name in forms and as stored. */
    public String word() {
        return word;
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "catalogue.profile.cost." + name().toLowerCase(Locale.ROOT);
    }

    /** How many bands this one lies above the other; 0 where it is the same or below. */
    public long bandsAbove(CostBand other) {
        return Arrays.stream(values())
                .filter(band -> band.from > other.from && band.from <= from)
                .count();
    }

    public static Optional<CostBand> of(String word) {
        return Arrays.stream(values()).filter(band -> band.word.equals(word)).findFirst();
    }

    /** The band of a sum; none below nothing. */
    public static Optional<CostBand> of(long rupiah) {
        return Arrays.stream(values()).filter(band -> band.from <= rupiah).reduce((lower, higher) -> higher);
    }
}
