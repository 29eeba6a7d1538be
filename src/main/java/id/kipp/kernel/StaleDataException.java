package id.kipp.kernel;

import java.io.Serial;

/** Somebody else changed the thing since it was read; nothing was written. */
public class StaleDataException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public StaleDataException() {}

    public StaleDataException(Throwable cause) {
        super(cause);
    }
}
