package id.kipp.platform.seed.csv;

import java.io.Serial;

/** A row cannot be loaded; the message says why, in the words of whoever made the file. */
public class RowRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public RowRefused(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
