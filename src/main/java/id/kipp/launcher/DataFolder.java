package id.kipp.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The one folder that holds everything the portal keeps; only one portal at a time may hold it. */
public final class DataFolder {
    private final Path path;
    private @Nullable FileLock lock;

    private DataFolder(Path path) {
        this.path = path;
    }

    /** Makes the folder if need be, readable for its owner alone. */
    public static DataFolder at(Path path) {
        var whole = path.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(whole)) {
                Files.createDirectories(whole);
                Files.setPosixFilePermissions(whole, PosixFilePermissions.fromString("rwx------"));
            }
            Files.delete(Files.createTempFile(whole, "coba", null));
            return new DataFolder(whole);
        } catch (IOException unwritable) {
            throw new LaunchException(
                    "Folder data " + whole + " tidak dapat ditulisi; pilih folder lain dengan --data.",
                    "The data folder " + whole + " cannot be written to; choose another with --data.");
        }
    }

    /** Takes the folder for this process until it ends; false when another portal has it. */
    boolean take() throws IOException {
        var file = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock = file.tryLock();
            return isOurs();
        } catch (OverlappingFileLockException takenByThisProcess) {
            return false;
        }
    }

    /** Whether this process holds the folder. */
    boolean isOurs() {
        return lock != null;
    }

    public Path path() {
        return path;
    }

    /** A folder in it, made if need be. */
    public Path folder(String name) throws IOException {
        return Files.createDirectories(path.resolve(name));
    }
}
