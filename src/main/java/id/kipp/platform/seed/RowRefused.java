package id.kipp.platform.seed;

import java.io.Serial;

/** A row cannot be loaded; the message says why, in the words of whoever made the file. */
class RowRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    RowRefused(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
