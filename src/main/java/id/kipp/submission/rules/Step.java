package id.kipp.submission.rules;

/** A step that somebody takes with a submission. */
public enum Step {
    /** The unit sends it to its Admin Lokal. */
    SEND,
    /** The Admin Lokal gives it back with a note. */
    RETURN,
    /** The Admin Lokal forwards it to the ministry. */
    FORWARD,
    /** The secretariat lets it pass. */
    PASS,
    /** The secretariat fails it with a reason. */
    FAIL,
    /** The secretariat gives it back with a reason. */
    SEND_BACK
}
