package id.kipp.document.check;

import id.kipp.kernel.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at the folder of documents: whether the file of a hash is there, and has that hash. */
final class StoredFiles {
    /** How a file stands. */
    enum State {
        WHOLE,
        MISSING,
        DAMAGED
    }

    private final Path folder;

    StoredFiles(Path folder) {
        this.folder = folder;
    }

    State state(String sha256) throws IOException {
        var file = folder.resolve(sha256.substring(0, 2)).resolve(sha256);
        if (!Files.exists(file)) {
            return State.MISSING;
        }
        try (var content = Files.newInputStream(file)) {
            return Sha256.ofStream(content).equals(sha256) ? State.WHOLE : State.DAMAGED;
        }
    }
}
