package id.kipp.replication.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the adopter asks of the owner first. */
public enum Wish {
    DOCUMENTS("dokumen"),
    CALL("konsultasi-daring"),
    VISIT("studi-tiru"),
    GUIDANCE("pendampingan");

    private final String word;

    Wish(String word) {
        this.word = word;
    }

    /** Its name in forms. */
    public String word() {
        return word;
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "replication.wish." + name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Wish> of(String word) {
        return Arrays.stream(values()).filter(wish -> wish.word.equals(word)).findFirst();
    }
}
