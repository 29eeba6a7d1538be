package id.kipp.kernel;

import java.io.Serial;
import java.util.List;

/** A rule refused what was asked; carries the text key of the reason, and rolls the transaction back. */
public class RuleViolationException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] values;

    public RuleViolationException(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = values.clone();
    }

    public String key() {
        return key;
    }

    public List<Object> values() {
        return List.of(values);
    }
}
