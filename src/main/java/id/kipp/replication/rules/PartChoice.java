package id.kipp.replication.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the adopter did with a core part of the innovation. */
public enum PartChoice {
    KEPT("tetap"),
    CHANGED("diubah"),
    DROPPED("dibuang");

    private final String word;

    PartChoice(String word) {
        this.word = word;
    }

    /** Its name in forms. */
    public String word() {
        return word;
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "replication.part." + name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PartChoice> of(String word) {
        return Arrays.stream(values())
                .filter(choice -> choice.word.equals(word))
                .findFirst();
    }
}
