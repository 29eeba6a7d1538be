package id.kipp.platform.backup;

import id.kipp.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;

/** The SHA-256 of what is read or copied. */
final class FileHash {
    private FileHash() {}

    static String of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Sha256.ofStream(in);
        }
    }

    /** Copies all of it. @return the hash of what was copied */
    static String copy(InputStream from, OutputStream to) throws IOException {
        var digest = Sha256.digest();
        from.transferTo(new DigestOutputStream(to, digest));
        return HexFormat.of().formatHex(digest.digest());
    }
}
