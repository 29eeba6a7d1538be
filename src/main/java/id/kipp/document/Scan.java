package id.kipp.document;

import java.util.Locale;

/** What is known of viruses in a document. */
public enum Scan {
    /** No scanner is set up. */
    NONE,
    /** The scanner did not answer yet. */
    WAITING,
    CLEAN,
    /** Found later than it was taken in: it is not handed out any more. */
    INFECTED;

    /** Whether its readers must be told. */
    public boolean isToBeSaid() {
        return this == WAITING || this == INFECTED;
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "document.scan." + name().toLowerCase(Locale.ROOT);
    }
}
