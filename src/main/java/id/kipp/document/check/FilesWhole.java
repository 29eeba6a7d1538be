package id.kipp.document.check;

import id.kipp.kernel.check.Invariant;
import id.kipp.kernel.check.Rows;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/** I4: every document has its file, with the hash that was recorded when it was uploaded. */
public final class FilesWhole implements Invariant {
    private final StoredFiles files;

    /** @param folder where the files lie by their hashes */
    public FilesWhole(Path folder) {
        this.files = new StoredFiles(folder);
    }

    @Override
    public String says() {
        return "I4 berkas utuh / whole files";
    }

    @Override
    public long check(Connection database, Consumer<String> findings) throws SQLException, IOException {
        return Rows.each(
                database, "select id, sha256, file_name from document where purged_at is null order by id", row -> {
                    var state = files.state(row.getString(2));
                    if (state != StoredFiles.State.WHOLE) {
                        findings.accept("document:%d %s (%s): %s"
                                .formatted(row.getLong(1), row.getString(2), row.getString(3), words(state)));
                    }
                });
    }

    private static String words(StoredFiles.State state) {
        return state == StoredFiles.State.MISSING
                ? "berkasnya tidak ada / its file is missing"
                : "isi berkasnya rusak / its file is damaged";
    }
}
