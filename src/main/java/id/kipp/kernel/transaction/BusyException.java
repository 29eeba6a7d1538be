package id.kipp.kernel.transaction;

import id.kipp.kernel.RuleViolationException;
import java.io.Serial;

/**
 * Others were in the way twice, so nothing was written; or the database went away in the middle, and nobody knows. The same may
 * be tried again in a moment. It is said like the refusal of a rule: where a form is shown again, what was typed still stands in it.
 */
public class BusyException extends RuleViolationException {
    /** After how many seconds a program may try again. */
    public static final int RETRY_AFTER_SECONDS = 2;

    private static final String LOST = "web.error.lost.text";

    @Serial
    private static final long serialVersionUID = 1L;

    private BusyException(String key, Throwable cause) {
        super(key);
        initCause(cause);
    }

    /** What a failure that {@link Contention} knows is said as. */
    public static BusyException of(Throwable cause) {
        return new BusyException(Contention.ofLostConnection(cause) ? LOST : "web.error.busy.text", cause);
    }

    /** Whether nobody knows what became of the request. */
    public boolean isLost() {
        return key().equals(LOST);
    }
}
