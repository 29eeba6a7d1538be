package id.kipp.document;

import id.kipp.kernel.Disk;
import id.kipp.kernel.Sha256;
import id.kipp.kernel.access.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.tika.Tika;

/** Keeps documents as files named by their hash: written aside, forced to disk, then renamed. */
@ApplicationScoped
class FileVault implements Vault {
    private static final Tika TIKA = new Tika();

    private final Path folder;

    @Inject
    FileVault(DocumentSettings settings) {
        this.folder = settings.folder();
    }

    @Override
    @Internal("DocumentService, for other services")
    public StagedBytes stage(Upload upload, long mostBytes) throws IOException {
        Files.createDirectories(folder);
        var file = Files.createTempFile(folder, "masuk-", ".tmp");
        try {
            var digest = Sha256.digest();
            long bytes = copy(upload.content(), file, digest, mostBytes);
            return new StagedFile(file, new Kept(HexFormat.of().formatHex(digest.digest()), bytes, TIKA.detect(file)));
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private final class StagedFile implements StagedBytes {
        private final Path file;
        private final Kept what;

        StagedFile(Path file, Kept what) {
            this.file = file;
            this.what = what;
        }

        @Override
        public Kept what() {
            return what;
        }

        @Override
        public Path file() {
            return file;
        }

        @Override
        public void keep() throws IOException {
            place(file, what.sha256());
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    /** Copies one byte more than allowed at the most: enough to see that it is too much. */
    private static long copy(InputStream from, Path to, MessageDigest digest, long mostBytes) throws IOException {
        long bytes = 0;
        try (var channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            var buffer = new byte[64 * 1024];
            int read;
            while (bytes <= mostBytes && (read = from.read(buffer)) >= 0) {
                digest.update(buffer, 0, read);
                write(channel, ByteBuffer.wrap(buffer, 0, read));
                bytes += read;
            }
            channel.force(true);
        }
        return bytes;
    }

    private static void write(FileChannel channel, ByteBuffer part) throws IOException {
        while (part.hasRemaining()) {
            channel.write(part);
        }
    }

    private void place(Path aside, String sha256) throws IOException {
        var target = path(sha256);
        var parent = folderOf(sha256);
        Files.createDirectories(parent);
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        }
        Disk.forceFolder(parent);
        Disk.forceFolder(folder);
    }

    @Override
    @Internal("DocumentService, once a module's rule has said who may read")
    public InputStream open(String sha256) throws IOException {
        var channel = FileChannel.open(path(sha256), StandardOpenOption.READ);
        try {
            var content = Channels.newInputStream(channel);
            if (!Sha256.ofStream(content).equals(sha256)) {
                throw new DamagedFileException(sha256);
            }
            channel.position(0);
            return content;
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    @Override
    @Internal("DocumentPurge, for what no row names")
    public boolean discard(String sha256) throws IOException {
        return Files.deleteIfExists(path(sha256));
    }

    private Path path(String sha256) {
        return folderOf(sha256).resolve(sha256);
    }

    private Path folderOf(String sha256) {
        return folder.resolve(sha256.substring(0, 2));
    }
}
