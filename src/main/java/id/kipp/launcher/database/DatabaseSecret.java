package id.kipp.launcher.database;

import id.kipp.launcher.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/** The embedded database's password and port, in a file that only its owner may read. */
final class DatabaseSecret {
    private static final int BYTES = 24;

    private final Path file;
    private final Properties known = new Properties();

    private DatabaseSecret(Path file) {
        this.file = file;
    }

    static DatabaseSecret in(DataFolder data) throws IOException {
        var secret = new DatabaseSecret(data.path().resolve("database.properties"));
        if (Files.exists(secret.file)) {
            try (var reader = Files.newBufferedReader(secret.file)) {
                secret.known.load(reader);
            }
        }
        return secret;
    }

    /** The password, made at random the first time. */
    String password() throws IOException {
        if (known.getProperty("password") == null) {
            var random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            known.setProperty("password", HexFormat.of().formatHex(random));
            write();
        }
        return known.getProperty("password");
    }

    void listensOn(int port) throws IOException {
        known.setProperty("port", String.valueOf(port));
        write();
    }

    void listensNoMore() throws IOException {
        known.remove("port");
        write();
    }

    Optional<DatabaseAddress> address() {
        return Optional.ofNullable(known.getProperty("port"))
                .map(port -> DatabaseAddress.embedded(Integer.parseInt(port), known.getProperty("password")));
    }

    private void write() throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (var writer = Files.newBufferedWriter(file)) {
            known.store(writer, "MariaDB bawaan / embedded MariaDB");
        }
    }
}
