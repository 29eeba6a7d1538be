package id.kipp.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A backup as it lies there, to be verified and read. */
final class StoredBackup {
    /** The file of the key that opens second factors; in encrypted backups alone. */
    static final String SECRET_KEY = "kunci-rahasia.txt";

    private final Path folder;
    private final Manifest manifest;
    private final Encryption encryption;
    private final List<String> documents;

    private StoredBackup(Path folder, Manifest manifest, Encryption encryption) throws IOException {
        this.folder = folder;
        this.manifest = manifest;
        this.encryption = encryption;
        this.documents = DocumentList.read(folder);
    }

    /** That one, or the newest of a folder of backups. */
    static StoredBackup open(RestoreArguments asked) throws IOException {
        var folder = asked.from();
        if (!Files.isDirectory(folder)) {
            throw none(folder);
        }
        if (Manifest.read(folder).isEmpty()) {
            var all = BackupFolder.finished(folder);
            if (all.isEmpty()) {
                throw none(folder);
            }
            folder = all.get(all.size() - 1);
        }
        var manifest = Manifest.read(folder).orElseThrow();
        return new StoredBackup(folder, manifest, Encryption.toRead(manifest.encrypted(), asked.identity()));
    }

    private static BackupException none(Path folder) {
        return new BackupException(
                "Di " + folder + " tidak ada cadangan yang utuh.", "There is no whole backup in " + folder + ".");
    }

    /** Refuses unless every part is there, and is what was written; before anything is changed. */
    void verify() throws IOException {
        requireHash(manifest.database(), manifest.databaseSha256());
        requireHash(DocumentList.FILE, manifest.documentsSha256());
        // The key is tried before anything is written.
        database().close();
        for (var hash : documents) {
            if (!Files.isRegularFile(place(hash))) {
                throw damaged(hash);
            }
        }
    }

    private void requireHash(String name, String expected) throws IOException {
        var file = folder.resolve(name);
        if (!Files.isRegularFile(file) || !FileHash.of(file).equals(expected)) {
            throw damaged(name);
        }
    }

    static BackupException damaged(String name) {
        return new BackupException(
                "Cadangan tidak utuh: " + name + " hilang atau rusak. Pakai cadangan lain.",
                "The backup is not whole: " + name + " is missing or damaged. Use another backup.");
    }

    InputStream database() throws IOException {
        return encryption.read(folder.resolve(manifest.database()));
    }

    List<String> documents() {
        return documents;
    }

    InputStream document(String hash) throws IOException {
        return encryption.read(place(hash));
    }

    private Path place(String hash) {
        return DocumentList.folder(folder.resolveSibling(BackupFolder.DOCUMENTS), hash)
                .resolve(encryption.named(hash));
    }

    /** A further file of the backup, if it has it. */
    Optional<InputStream> file(String name) throws IOException {
        var file = folder.resolve(encryption.named(name));
        return Files.exists(file) ? Optional.of(encryption.read(file)) : Optional.empty();
    }

    Path folder() {
        return folder;
    }

    Instant takenAt() {
        return manifest.takenAt();
    }
}
