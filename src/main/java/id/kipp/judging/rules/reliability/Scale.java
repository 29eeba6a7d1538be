package id.kipp.judging.rules.reliability;

/** What the numbers of a score mean, and so how far two of them are apart. */
public enum Scale {
    /** Names: the same or not. */
    NOMINAL,
    /** Places: how many lie between. */
    ORDINAL,
    /** Amounts without a true nought. */
    INTERVAL,
    /** Amounts with a true nought. */
    RATIO;

    /** Squared distance; on the ordinal scale the numbers must be mid-ranks. */
    double distance(double a, double b) {
        return switch (this) {
            case NOMINAL -> a == b ? 0 : 1;
            case ORDINAL, INTERVAL -> (a - b) * (a - b);
            case RATIO -> a == b ? 0 : (a - b) / (a + b) * ((a - b) / (a + b));
        };
    }
}
