package id.kipp.account;

import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Verdict.Refused;
import java.io.Serial;
import java.util.List;

/** What was typed about an account is not in order: everything that is wrong with it at once. */
public class InvalidAccountException extends RuleViolationException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Refused> all;

    InvalidAccountException(List<Refused> all) {
        super(all.get(0).key(), all.get(0).values().toArray());
        this.all = List.copyOf(all);
    }

    public List<Refused> all() {
        return all;
    }
}
