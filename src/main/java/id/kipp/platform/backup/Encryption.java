package id.kipp.platform.backup;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the files of a backup are kept: plain, or encrypted in the format of age, which the program {@code age} opens as well. */
final class Encryption {
    private static final int BUFFER = 64 * 1024;
    static final String SUFFIX = ".age";
    private static final Pattern SECRET_KEY = Pattern.compile("AGE-SECRET-KEY-1[0-9A-Z]+");

    private final List<RecipientStanzaWriter> writers;
    private final List<RecipientStanzaReader> readers;
    private final boolean on;

    private Encryption(boolean on, List<RecipientStanzaWriter> writers, List<RecipientStanzaReader> readers) {
        this.on = on;
        this.writers = writers;
        this.readers = readers;
    }

    /** For these public keys ({@code age1…}); none for plain files. */
    static Encryption forRecipients(List<String> recipients) {
        var writers = new ArrayList<RecipientStanzaWriter>();
        for (var recipient : recipients) {
            try {
                writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient));
            } catch (GeneralSecurityException | IllegalArgumentException notAKey) {
                throw new BackupException(
                        "\"" + recipient + "\" bukan kunci umum age (age1…).",
                        "\"" + recipient + "\" is no public key of age (age1…).");
            }
        }
        return new Encryption(!writers.isEmpty(), List.copyOf(writers), List.of());
    }

    /** To read a backup: plain ones need no identity. */
    static Encryption toRead(boolean encrypted, @Nullable Path identity) throws IOException {
        if (!encrypted) {
            return new Encryption(false, List.of(), List.of());
        }
        if (identity == null) {
            throw new BackupException(
                    "Cadangan ini disandikan; sebutkan berkas kuncinya dengan --identity.",
                    "This backup is encrypted; name the file of its key with --identity.");
        }
        return new Encryption(true, List.of(), List.of(reader(identity)));
    }

    private static RecipientStanzaReader reader(Path identity) throws IOException {
        if (!Files.isReadable(identity)) {
            throw noIdentity(identity);
        }
        for (var line : Files.readAllLines(identity)) {
            var key = SECRET_KEY.matcher(line);
            if (key.find()) {
                try {
                    return X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(key.group());
                } catch (GeneralSecurityException | IllegalArgumentException notAKey) {
                    throw noIdentity(identity);
                }
            }
        }
        throw noIdentity(identity);
    }

    private static BackupException noIdentity(Path identity) {
        return new BackupException(
                "Berkas " + identity + " tidak berisi kunci rahasia age (AGE-SECRET-KEY-1…).",
                "The file " + identity + " holds no secret key of age (AGE-SECRET-KEY-1…).");
    }

    boolean isOn() {
        return on;
    }

    /** What a file of this name is called in the backup. */
    String named(String name) {
        return on ? name + SUFFIX : name;
    }

    /** A stream into a new file; closing it forces the file to disk. */
    OutputStream write(Path file) throws IOException {
        var forced = new ForcedFile(file);
        if (!on) {
            return new BufferedOutputStream(forced, BUFFER);
        }
        try {
            var channel =
                    new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(forced), writers);
            return new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        } catch (GeneralSecurityException failure) {
            forced.close();
            throw new IOException(failure);
        }
    }

    /** The plain content of a file of the backup. */
    InputStream read(Path file) throws IOException {
        var content = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        if (!on) {
            return content;
        }
        try {
            var channel =
                    new StandardDecryptingChannelFactory().newDecryptingChannel(Channels.newChannel(content), readers);
            return new BufferedInputStream(Channels.newInputStream(channel), BUFFER);
        } catch (GeneralSecurityException refused) {
            content.close();
            throw new BackupException("Kunci itu tidak membuka cadangan ini.", "That key does not open this backup.");
        }
    }
}
