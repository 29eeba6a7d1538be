package id.kipp.judging.rules.reliability;

/** What a coefficient was reckoned from. */
public enum Basis {
    /** Mean squares of a balanced design, with exact F intervals (Shrout and Fleiss 1979). */
    MEAN_SQUARES,
    /** Variance components of an unbalanced design, with approximate intervals. */
    VARIANCE_COMPONENTS
}
