package id.kipp.platform.backup;

import id.kipp.kernel.Disk;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** {@code java -jar kipp.jar --data NEW restore FROM}: a backup into an empty data folder, once every part of it was found whole. */
public final class RestoreCommand {
    private static final int USAGE = 2;

    private final BackupSettings settings = new BackupSettings();

    /** Exit code 0: restored; 1: refused or failed; 2: the command was not understood. */
    public int run(List<String> words, PrintStream out, PrintStream err) {
        var arguments = RestoreArguments.read(words);
        if (arguments.isEmpty()) {
            err.println("Pemakaian / usage: restore FROM [--identity FILE]");
            return USAGE;
        }
        try {
            restore(StoredBackup.open(arguments.get()), out);
            return 0;
        } catch (BackupException refused) {
            err.println(refused.getMessage());
        } catch (SQLException | IOException failure) {
            err.println("Pemulihan gagal / the restoring failed: " + failure.getMessage());
        }
        return 1;
    }

    private void restore(StoredBackup backup, PrintStream out) throws SQLException, IOException {
        refuseTables();
        backup.verify();
        for (var hash : backup.documents()) {
            place(backup, hash);
        }
        restoreKey(backup);
        try (var dump = new GZIPInputStream(backup.database())) {
            settings.programs().load(dump);
        }
        out.println("Dipulihkan / restored: " + backup.folder() + " (" + backup.takenAt() + ", berkas / documents: "
                + backup.documents().size() + ")");
        out.println("Jalankan portal pada folder data ini, lalu periksa dengan perintah check"
                + " / run the portal on this data folder, then the command check");
    }

    private void refuseTables() throws SQLException {
        try (var connection = settings.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from information_schema.tables where table_schema = database()")) {
            row.next();
            if (row.getInt(1) > 0) {
                throw new BackupException(
                        "Basis data tujuan tidak kosong; pulihkan ke basis data yang kosong.",
                        "The database is not empty; restore into an empty one.");
            }
        }
    }

    private void place(StoredBackup backup, String hash) throws IOException {
        var folder = Files.createDirectories(DocumentList.folder(settings.documents(), hash));
        var aside = folder.resolve(hash + ".tmp");
        try (var in = backup.document(hash);
                var out = new ForcedFile(aside)) {
            if (!FileHash.copy(in, out).equals(hash)) {
                throw StoredBackup.damaged(hash);
            }
        }
        Files.move(aside, folder.resolve(hash), StandardCopyOption.ATOMIC_MOVE);
        Disk.forceFolder(folder);
    }

    /** A key that lies there already was put there by the operator. */
    private void restoreKey(StoredBackup backup) throws IOException {
        var target = settings.secretKey();
        var kept = backup.file(StoredBackup.SECRET_KEY);
        if (kept.isPresent() && !Files.exists(target)) {
            try (var in = kept.get();
                    var out = new ForcedFile(target)) {
                in.transferTo(out);
            }
        }
    }
}
