package id.kipp.judging.command;

import id.kipp.kernel.RuleViolationException;
import java.io.Serial;

/** The command was called in a way that it does not know. */
final class UsageException extends RuleViolationException {
    @Serial
    private static final long serialVersionUID = 1L;

    UsageException(String key, Object... values) {
        super(key, values);
    }
}
