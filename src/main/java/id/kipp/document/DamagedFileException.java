package id.kipp.document;

import java.io.IOException;
import java.io.Serial;

/** The bytes of a file are not those that were kept: its hash is another one. */
final class DamagedFileException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    DamagedFileException(String sha256) {
        super("the content of " + sha256 + " has another hash");
    }
}
