package id.kipp.document.scan;

/**
 * What a scanner says of a file.
 *
 * @param name what it found, in its own words; empty when it found nothing or said nothing
 */
public record ScanAnswer(Kind kind, String name) {
    /** Whether it is clean, or nobody could say. */
    public enum Kind {
        CLEAN,
        INFECTED,
        /** No scanner is set, it is down, or it could not make up its mind. */
        UNKNOWN
    }

    public static ScanAnswer clean() {
        return new ScanAnswer(Kind.CLEAN, "");
    }

    public static ScanAnswer infected(String name) {
        return new ScanAnswer(Kind.INFECTED, name);
    }

    public static ScanAnswer unknown() {
        return new ScanAnswer(Kind.UNKNOWN, "");
    }

    public boolean isInfected() {
        return kind == Kind.INFECTED;
    }

    public boolean isClean() {
        return kind == Kind.CLEAN;
    }
}
