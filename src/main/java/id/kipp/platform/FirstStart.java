package id.kipp.platform;

import id.kipp.account.FirstAdministratorService;
import id.kipp.kernel.settings.DataSettings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Leaves a one-time code for the first administrator where only the portal's owner can read it. */
@ApplicationScoped
class FirstStart {
    private static final int AFTER_SEEDING = 100;

    private final FirstAdministratorService first;
    private final Path file;

    @Inject
    FirstStart(FirstAdministratorService first, DataSettings data) {
        this.first = first;
        this.file = data.folder().resolve("kode-pertama.txt");
    }

    void start(@Observes @Priority(AFTER_SEEDING) Startup event) {
        try {
            Files.deleteIfExists(file);
            var code = first.issueCode();
            if (code.isPresent()) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, code.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
