package id.kipp.platform.backup;

import id.kipp.document.check.NamedFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * {@code java -jar kipp.jar backup TO}: database and documents as they stand at one moment, while the portal runs. The database is
 * read first: a document that its rows name stays on the disk for days after nothing names it any more.
 */
public final class BackupCommand {
    private static final int USAGE = 2;
    private static final String DATABASE = "database.sql.gz";

    private final BackupSettings settings = new BackupSettings();

    /** Exit code 0: whole; 1: it failed, or documents are missing or damaged, each on a line; 2: the command was not understood. */
    public int run(List<String> words, PrintStream out, PrintStream err) {
        var arguments = BackupArguments.read(words);
        if (arguments.isEmpty()) {
            err.println("Pemakaian / usage: backup TO [--recipient age1…]… [--keep COUNT]");
            return USAGE;
        }
        try {
            return backup(arguments.get(), out, err);
        } catch (BackupException refused) {
            err.println(refused.getMessage());
        } catch (SQLException | IOException failure) {
            err.println("Cadangan gagal dibuat / the backup failed: " + failure.getMessage());
        }
        return 1;
    }

    private int backup(BackupArguments arguments, PrintStream out, PrintStream err) throws SQLException, IOException {
        if (arguments.folder().startsWith(settings.data())) {
            throw new BackupException(
                    "Simpan cadangan di luar folder data, sebaiknya di mesin lain.",
                    "Keep backups outside of the data folder, best on another machine.");
        }
        var encryption = Encryption.forRecipients(arguments.recipients());
        try (var folder = BackupFolder.take(arguments.folder())) {
            var at = Instant.now();
            var part = folder.begin(at);
            var database = part.resolve(encryption.named(DATABASE));
            dump(database, encryption);
            var copies = new DocumentCopies(settings.documents(), folder.documents(), encryption);
            copies.copy();
            DocumentList.write(part, copies.all());
            copyKey(part, encryption, out);
            var missing = missing(copies.all());
            new Manifest(
                            at,
                            schema(),
                            encryption.isOn(),
                            database.getFileName().toString(),
                            FileHash.of(database),
                            FileHash.of(part.resolve(DocumentList.FILE)))
                    .write(part);
            var bytes = Files.size(database);
            var finished = folder.finish(part);
            out.println("Cadangan / backup: " + finished);
            out.println("Basis data / database: %,d kB; berkas / documents: %d (%d baru / new)"
                    .formatted(bytes / 1024, copies.all().size(), copies.copied()));
            deleteOld(folder, arguments, out);
            missing.forEach(hash -> err.println(hash + ": tidak ikut, berkasnya hilang atau rusak;"
                    + " lihat perintah check / left out, its file is missing or damaged; see the command check"));
            return missing.isEmpty() ? 0 : 1;
        }
    }

    private void dump(Path file, Encryption encryption) throws IOException {
        try (var out = new GZIPOutputStream(encryption.write(file))) {
            settings.programs().dump(out);
        }
    }

    /** The key that opens second factors lies in a backup only when nobody but its recipients can read it there. */
    private void copyKey(Path part, Encryption encryption, PrintStream out) throws IOException {
        var key = settings.secretKey();
        if (!Files.exists(key)) {
            return;
        }
        if (!encryption.isOn()) {
            out.println(
                    StoredBackup.SECRET_KEY + " tidak ikut: cadangan ini tidak disandikan, jadi simpan di tempat lain"
                            + " / left out: this backup is not encrypted, so keep it elsewhere");
            return;
        }
        try (var to = encryption.write(part.resolve(encryption.named(StoredBackup.SECRET_KEY)))) {
            Files.copy(key, to);
        }
    }

    /** What rows name, and the backup has not. */
    private Set<String> missing(Set<String> copied) throws SQLException, IOException {
        try (var connection = settings.connect()) {
            var missing = new TreeSet<>(NamedFiles.hashes(connection));
            missing.removeAll(copied);
            return missing;
        }
    }

    private String schema() throws SQLException {
        try (var connection = settings.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select version from flyway_schema_history where success = true"
                        + " and version is not null order by installed_rank desc limit 1")) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static void deleteOld(BackupFolder folder, BackupArguments arguments, PrintStream out) throws IOException {
        var keep = arguments.keep();
        var finished = folder.finished();
        if (keep == null || finished.size() <= keep) {
            return;
        }
        var named = new HashSet<String>();
        for (var kept : finished.subList(finished.size() - keep, finished.size())) {
            for (var hash : DocumentList.read(kept)) {
                named.add(hash);
                named.add(hash + Encryption.SUFFIX);
            }
        }
        for (var old : finished.subList(0, finished.size() - keep)) {
            FolderCare.delete(old);
        }
        out.println("Cadangan lama dihapus / old backups deleted: %d, berkas / documents: %d"
                .formatted(finished.size() - keep, FolderCare.deleteUnnamed(folder.documents(), named)));
    }
}
