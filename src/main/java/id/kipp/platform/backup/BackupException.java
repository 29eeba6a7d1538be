package id.kipp.platform.backup;

import java.io.Serial;

/** A backup cannot be made or restored; says why and what to do, in Indonesian and in English. */
class BackupException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    BackupException(String indonesian, String english) {
        super(indonesian + "\n" + english);
    }
}
