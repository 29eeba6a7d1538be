package id.kipp.platform.backup;

import id.kipp.kernel.Disk;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folder of all backups: one folder each, named by its time, and the documents, which they share. */
final class BackupFolder implements AutoCloseable {
    static final String DOCUMENTS = "berkas";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String UNFINISHED = ".part";

    private final Path path;
    private final FileChannel channel;

    private BackupFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Takes the folder for this process, and makes it if need be; readable for its owner alone. */
    static BackupFolder take(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
        var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new BackupException(
                    "Pencadangan lain sedang memakai folder " + path + ".",
                    "Another backup is using the folder " + path + ".");
        }
        return new BackupFolder(path, channel);
    }

    Path documents() throws IOException {
        return Files.createDirectories(path.resolve(DOCUMENTS));
    }

    /** A folder for a backup that is being made; what a broken one left is deleted. */
    Path begin(Instant at) throws IOException {
        for (var child : children()) {
            if (child.getFileName().toString().endsWith(UNFINISHED)) {
                FolderCare.delete(child);
            }
        }
        return Files.createDirectory(path.resolve(NAME.format(at) + UNFINISHED));
    }

    /** From here on the backup is whole, and found by its name. */
    Path finish(Path unfinished) throws IOException {
        var name = unfinished.getFileName().toString();
        var finished = unfinished.resolveSibling(name.substring(0, name.length() - UNFINISHED.length()));
        Disk.forceFolder(unfinished);
        Files.move(unfinished, finished);
        Disk.forceFolder(path);
        return finished;
    }

    /** The whole backups, the oldest first. */
    List<Path> finished() throws IOException {
        return finished(path);
    }

    static List<Path> finished(Path path) throws IOException {
        var found = new ArrayList<Path>();
        for (var child : children(path)) {
            if (!child.getFileName().toString().endsWith(UNFINISHED)
                    && Manifest.read(child).isPresent()) {
                found.add(child);
            }
        }
        return found;
    }

    private List<Path> children() throws IOException {
        return children(path);
    }

    private static List<Path> children(Path path) throws IOException {
        try (var files = Files.list(path)) {
            return files.filter(Files::isDirectory).sorted().toList();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
