package id.kipp.judging.rules;

/** Where an attempt to distribute the readings stands. */
public enum RunState {
    RUNNING,
    DONE,
    /** The demands, bounds and conflicts allow no distribution, or something went wrong; the run says what. */
    FAILED,
    CANCELLED
}
