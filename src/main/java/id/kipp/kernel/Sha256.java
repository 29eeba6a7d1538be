package id.kipp.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 as 64 hexadecimal digits: of a text, or of parts that must not run into one another. */
public final class Sha256 {
    private Sha256() {}

    public static String ofText(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The hash of parts, each preceded by its length, so that moving a word from one to the next changes it. */
    public static String ofParts(List<String> parts) {
        var digest = digest();
        parts.forEach(part -> digest.update((part.length() + ":" + part).getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The hash of everything that is still to be read. */
    public static String ofStream(InputStream content) throws IOException {
        var digest = digest();
        content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A digest to be fed bit by bit. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
