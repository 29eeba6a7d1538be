package id.kipp.replication.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the adopter can spend in the first year, in rupiah. */
public enum BudgetBand {
    UNDER_50("kurang-50-jt"),
    UNDER_250("50-250-jt"),
    UNDER_1000("250-jt-1-m"),
    OVER_1000("lebih-1-m");

    private final String word;

    BudgetBand(String word) {
        this.word = word;
    }

    /** Its name in forms. */
    public String word() {
        return word;
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "replication.budget." + name().toLowerCase(Locale.ROOT);
    }

    public static Optional<BudgetBand> of(String word) {
        return Arrays.stream(values()).filter(band -> band.word.equals(word)).findFirst();
    }
}
