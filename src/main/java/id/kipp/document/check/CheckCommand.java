package id.kipp.document.check;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** {@code java -jar kipp.jar check}: says which documents have lost their file, and which files are not what was uploaded. */
public final class CheckCommand {
    private static final int USAGE = 2;

    private int whole;
    private int bad;

    /** Exit code 0: all are whole; 1: some are not, each on a line; 2: the command was not understood. */
    public int run(List<String> args, PrintStream out, PrintStream err) throws IOException {
        if (!args.isEmpty()) {
            err.println("Pemakaian / usage: check");
            return USAGE;
        }
        var files = new StoredFiles(Path.of(System.getProperty("kipp.data", "")).resolve("berkas"));
        try (var database = DriverManager.getConnection(
                        System.getProperty("kipp.db.url", ""),
                        System.getProperty("kipp.db.user", ""),
                        System.getProperty("kipp.db.password", ""));
                var query = database.createStatement();
                var row = query.executeQuery(
                        "select id, sha256, file_name from document where purged_at is null order by id")) {
            while (row.next()) {
                judge(row, files.state(row.getString(2)), err);
            }
        } catch (SQLException e) {
            err.println("Basis data tidak dapat dibaca / the database cannot be read: " + e.getMessage());
            return 1;
        }
        out.println("Berkas utuh / whole files: " + whole);
        return bad == 0 ? 0 : 1;
    }

    private void judge(ResultSet row, StoredFiles.State state, PrintStream err) throws SQLException {
        if (state == StoredFiles.State.WHOLE) {
            whole++;
            return;
        }
        bad++;
        var what = state == StoredFiles.State.MISSING
                ? "berkasnya tidak ada / its file is missing"
                : "isi berkasnya rusak / its file is damaged";
        err.println("document:%d %s (%s): %s".formatted(row.getLong(1), row.getString(2), row.getString(3), what));
    }
}
