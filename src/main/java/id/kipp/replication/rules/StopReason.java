package id.kipp.replication.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a copy ended; the words are those of the forms. */
public enum StopReason {
    LEADERSHIP("pimpinan"),
    BUDGET("anggaran"),
    REGULATION("aturan"),
    STAFF("sdm"),
    TECHNOLOGY("teknis"),
    NO_FIT("tidak-cocok"),
    OTHER("lain");

    private final String word;

    StopReason(String word) {
        this.word = word;
    }

    /** Its name in forms and addresses. */
    public String word() {
        return word;
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "replication.reason." + name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StopReason> of(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word.equals(word))
                .findFirst();
    }
}
