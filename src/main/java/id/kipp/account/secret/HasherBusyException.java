package id.kipp.account.secret;

import id.kipp.kernel.RuleViolationException;
import java.io.Serial;

/** The password was not looked at: too many wait before it. No guess was made. */
public class HasherBusyException extends RuleViolationException {
    @Serial
    private static final long serialVersionUID = 1L;

    HasherBusyException() {
        super("account.signin.busy");
    }
}
