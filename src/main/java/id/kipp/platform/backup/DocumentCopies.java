package id.kipp.platform.backup;

import id.kipp.kernel.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Copies documents into the folder of backups: only those that no earlier backup brought there. */
final class DocumentCopies {
    private final Path from;
    private final Path to;
    private final Encryption encryption;
    private final Set<String> all = new TreeSet<>();
    private final List<String> damaged = new ArrayList<>();
    private int copied;

    DocumentCopies(Path from, Path to, Encryption encryption) {
        this.from = from;
        this.to = to;
        this.encryption = encryption;
    }

    void copy() throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)
                    .filter(DocumentList::isDocument)
                    .sorted()::iterator) {
                take(file, file.getFileName().toString());
            }
        }
    }

    private void take(Path file, String hash) throws IOException {
        var folder = DocumentList.folder(to, hash);
        var target = folder.resolve(encryption.named(hash));
        if (!Files.exists(target)) {
            Files.createDirectories(folder);
            var aside = folder.resolve(hash + ".tmp");
            Files.deleteIfExists(aside);
            if (!hash.equals(written(file, aside))) {
                Files.delete(aside);
                damaged.add(hash);
                return;
            }
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
            Disk.forceFolder(folder);
            copied++;
        }
        all.add(hash);
    }

    private String written(Path file, Path aside) throws IOException {
        try (var in = Files.newInputStream(file);
                var out = encryption.write(aside)) {
            return FileHash.copy(in, out);
        }
    }

    /** The hashes of all documents that the backup has. */
    Set<String> all() {
        return all;
    }

    /** Files that are not what their names say, and so were left out. */
    List<String> damaged() {
        return damaged;
    }

    int copied() {
        return copied;
    }
}
