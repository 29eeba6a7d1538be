package id.kipp.kernel.transaction;

import id.kipp.kernel.RuleViolationException;
import java.io.Serial;

/**
 * Others were in the way twice, so nothing was written; the same may be tried again in a moment. It is said like the refusal
 * of a rule: where a form is shown again, what was typed still stands in it.
 */
public class BusyException extends RuleViolationException {
    /** After how many seconds a program may try again. */
    public static final int RETRY_AFTER_SECONDS = 2;

    @Serial
    private static final long serialVersionUID = 1L;

    public BusyException(Throwable cause) {
        super("web.error.busy.text");
        initCause(cause);
    }
}
