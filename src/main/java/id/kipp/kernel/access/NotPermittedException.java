package id.kipp.kernel.access;

import java.io.Serial;

/** Somebody is signed in, but the door demands a permission that they do not have. */
public class NotPermittedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public NotPermittedException(Permission demanded) {
        super(demanded.name());
    }
}
