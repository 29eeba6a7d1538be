package id.kipp.platform.backup;

import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

/** {@code java -jar kipp.jar backup-key FILE}: a new key for encrypted backups, as {@code age-keygen} makes it. */
public final class KeyCommand {
    private static final int USAGE = 2;

    /** Exit code 0: made, and its public half is printed; 1: it was not; 2: the command was not understood. */
    public int run(List<String> words, PrintStream out, PrintStream err) {
        if (words.size() != 1 || words.get(0).startsWith("-")) {
            err.println("Pemakaian / usage: backup-key FILE");
            return USAGE;
        }
        try {
            var pair = new X25519KeyPairGenerator().generateKeyPair();
            var recipient = text(pair.getPublic().getEncoded());
            ForcedFile.write(
                    Path.of(words.get(0)),
                    "# public key: " + recipient + "\n" + text(pair.getPrivate().getEncoded()) + "\n");
            out.println(recipient);
            return 0;
        } catch (FileAlreadyExistsException taken) {
            err.println("Berkas " + words.get(0) + " sudah ada / the file exists already");
        } catch (GeneralSecurityException | IOException failure) {
            err.println("Kunci tidak dapat dibuat / the key cannot be made: " + failure.getMessage());
        }
        return 1;
    }

    private static String text(byte[] encoded) {
        return new String(encoded, StandardCharsets.US_ASCII);
    }
}
