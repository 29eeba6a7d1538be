package id.kipp.catalogue.rules;

import java.util.Locale;
import java.util.Set;

/** How far a book of winners is: it is made once, then looked at, then published; a newer one replaces it. */
public enum BookState {
    RUNNING,
    DONE,
    PUBLISHED,
    REPLACED,
    FAILED,
    CANCELLED;

    /** What it may become from here. */
    public Set<BookState> next() {
        return switch (this) {
            case RUNNING -> Set.of(DONE, FAILED, CANCELLED);
            case DONE, REPLACED -> Set.of(PUBLISHED);
            case PUBLISHED -> Set.of(REPLACED, DONE);
            case FAILED, CANCELLED -> Set.of();
        };
    }

    /** Whether there is a file to read. */
    public boolean hasFile() {
        return this == DONE || this == PUBLISHED || this == REPLACED;
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "catalogue.book.state." + name().toLowerCase(Locale.ROOT);
    }
}
