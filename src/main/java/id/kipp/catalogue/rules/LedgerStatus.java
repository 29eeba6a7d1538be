package id.kipp.catalogue.rules;

import id.kipp.kernel.Addressed;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is known of a copy of an innovation; the words are those of the open data. */
public enum LedgerStatus implements Addressed {
    RUNNING("berjalan"),
    SUCCEEDED("berhasil"),
    EXTENDED("diperluas di daerah sendiri"),
    NOT_CONTINUED("tidak berlanjut"),
    VISIT("kunjungan"),
    COMMITMENT("komitmen"),
    PLAN("rencana");

    /** Those that are copies; plans, promises and visits are none yet. */
    private static final Set<LedgerStatus> COPIES = EnumSet.of(RUNNING, SUCCEEDED, EXTENDED);

    private final String word;

    LedgerStatus(String word) {
        this.word = word;
    }

    /** Its word in open data. */
    public String word() {
        return word;
    }

    @Override
    public String address() {
        return word.replace(' ', '-');
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "catalogue.ledger.status." + name().toLowerCase(Locale.ROOT);
    }

    /** The key of its count on screen. */
    public String countKey() {
        return "catalogue.ledger.count." + name().toLowerCase(Locale.ROOT);
    }

    public boolean isCopy() {
        return COPIES.contains(this);
    }

    public static Set<LedgerStatus> copies() {
        return Set.copyOf(COPIES);
    }

    public static Optional<LedgerStatus> ofWord(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word.equals(word))
                .findFirst();
    }
}
