package id.kipp.catalogue.profile.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How strong the evidence for a result is, from 1 to 5. */
public enum Evidence {
    CLAIM(1),
    OWN_DATA(2),
    SURVEY(3),
    VISITED(4),
    STUDIED(5);

    private final int level;

    Evidence(int level) {
        this.level = level;
    }

    /** From 1, a claim, to 5, a study by others. */
    public int level() {
        return level;
    }

    /** Its name in forms and as stored. */
    public String word() {
        return Integer.toString(level);
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "catalogue.profile.evidence." + name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Evidence> of(String word) {
        return Arrays.stream(values())
                .filter(evidence -> evidence.word().equals(word))
                .findFirst();
    }
}
