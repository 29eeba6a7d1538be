package id.kipp.judging.rules.simulation;

/** A way to choose the best from the readings. */
public enum Method {
    /** By the mean of the raw scores. */
    RAW,
    /** By the score adjusted for severity. */
    ADJUSTED,
    /** Adjusted, after a few more readings where they tell most. */
    TARGETED,
    /** Adjusted, after more readings for every submission alike. */
    SPREAD
}
