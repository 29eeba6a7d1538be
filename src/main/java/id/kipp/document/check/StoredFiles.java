package id.kipp.document.check;

import id.kipp.kernel.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

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
        return hash(file).equals(sha256) ? State.WHOLE : State.DAMAGED;
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
