package id.kipp.kernel.access;

import java.io.Serial;

/** The door needs somebody who is signed in. */
public class NotSignedInException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;
}
