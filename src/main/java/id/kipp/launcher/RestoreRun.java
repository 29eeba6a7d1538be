package id.kipp.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Restoring into a data folder: only into one that holds nothing yet, and all of it or nothing. A marker lies there meanwhile, so
 * that nothing runs on what a killed restoring left.
 */
final class RestoreRun {
    private final DataFolder data;
    private final Path marker;
    private final Path database;
    private final Path documents;

    RestoreRun(DataFolder data) {
        this.data = data;
        this.marker = data.path().resolve("restore-unfinished");
        this.database = data.path().resolve("database");
        this.documents = data.path().resolve("berkas");
    }

    /** What restores; answers with an exit code. */
    @FunctionalInterface
    interface Restoring {
        int run() throws IOException;
    }

    /** Refuses to use what a restoring left that was killed. */
    void refuseUnfinished() {
        if (Files.exists(marker)) {
            throw new LaunchException(
                    "Pemulihan ke folder data " + data.path()
                            + " tidak selesai; jalankan perintah restore sekali lagi.",
                    "Restoring into the data folder " + data.path() + " did not end; run the command restore again.");
        }
    }

    int run(Restoring restoring) throws IOException {
        if (!data.take()) {
            throw new LaunchException(
                    "Portal lain sedang memakai folder data " + data.path()
                            + "; pulihkan ke folder lain dengan --data.",
                    "Another portal is using the data folder " + data.path() + "; restore into another with --data.");
        }
        if (Files.deleteIfExists(marker)) {
            clear();
        }
        if (Files.exists(database) || Files.exists(documents)) {
            throw new LaunchException(
                    "Folder data " + data.path() + " sudah berisi; pulihkan ke folder baru dengan --data.",
                    "The data folder " + data.path() + " is not empty; restore into a new one with --data.");
        }
        Files.createFile(marker);
        var code = 1;
        try {
            code = restoring.run();
        } finally {
            if (code != 0) {
                clear();
            }
            Files.deleteIfExists(marker);
        }
        return code;
    }

    private void clear() throws IOException {
        Folders.delete(database);
        Folders.delete(documents);
    }
}
