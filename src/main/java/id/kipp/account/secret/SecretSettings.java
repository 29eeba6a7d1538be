package id.kipp.account.secret;

import id.kipp.kernel.Sha256;
import id.kipp.kernel.settings.DataSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys under which secrets lie in the database: the setting's, or those of a file that only the portal's owner can read.
 * The first seals; the others still open what they sealed.
 */
@ApplicationScoped
public class SecretSettings {
    private static final int SHORTEST = 32;

    private final List<byte[]> keys;

    /** For the container's proxy. */
    public SecretSettings() {
        this.keys = List.of();
    }

    @Inject
    public SecretSettings(
            @ConfigProperty(name = "kipp.secret.key", defaultValue = "-") String keys, DataSettings data) {
        this.keys = keysOf(keys.equals("-") ? kept(data.folder().resolve("kunci-rahasia.txt")) : keys);
    }

    List<byte[]> keys() {
        return keys;
    }

    /** Keys are parted by commas or lines. */
    static List<byte[]> keysOf(String text) {
        var words = Arrays.stream(text.split("[,\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty() || words.stream().anyMatch(word -> word.length() < SHORTEST)) {
            throw new IllegalStateException(
                    "KIPP_SECRET_KEY and kunci-rahasia.txt hold keys of at least 32 characters, as of: openssl rand -base64 32");
        }
        return words.stream()
                .map(word -> HexFormat.of().parseHex(Sha256.ofText(word)))
                .toList();
    }

    private static String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                make(file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole or not at all, and on the disk before anything is sealed with it: written aside, forced, moved. */
    private static void make(Path file) throws IOException {
        var aside = file.resolveSibling(file.getFileName() + ".baru");
        Files.deleteIfExists(aside);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(aside, options, owner)) {
            channel.write(StandardCharsets.US_ASCII.encode(fresh() + "\n"));
            channel.force(true);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String fresh() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
