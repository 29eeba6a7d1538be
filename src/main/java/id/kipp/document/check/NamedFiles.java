package id.kipp.document.check;

import id.kipp.kernel.check.Rows;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** Which files the documents name. */
public final class NamedFiles {
    private NamedFiles() {}

    /** The hashes of all that was not taken from the disk on purpose. */
    public static Set<String> hashes(Connection database) throws SQLException, IOException {
        var hashes = new HashSet<String>();
        Rows.each(database, "select sha256 from document where purged_at is null", row -> hashes.add(row.getString(1)));
        return hashes;
    }
}
