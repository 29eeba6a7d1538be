package id.kipp.kernel;

import java.io.Serial;

/** What was asked for does not exist, or may not be seen: the same answer for both. */
public class NotFoundException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public NotFoundException(String what) {
        super(what);
    }

    /** The same for somebody who may know that it was there, with the words for it. */
    public NotFoundException(String what, RuleViolationException words) {
        super(what, words);
    }
}
