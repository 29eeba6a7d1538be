package id.kipp.submission.receipt;

import id.kipp.kernel.check.Invariant;
import id.kipp.kernel.check.Rows;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.function.Consumer;

/** I1: every receipt names the hash of what arrived last, and every copy of an arrival has the hash that was recorded with it. */
public final class ReceiptsMatch implements Invariant {
    @Override
    public String says() {
        return "I1 tanda terima cocok dengan isinya / receipts match what arrived";
    }

    @Override
    public long check(Connection database, Consumer<String> findings) throws SQLException, IOException {
        var newest = new HashMap<Long, String>();
        Rows.each(
                database,
                "select submission_id, content_sha256, content, id from arrival order by submission_id, at, id",
                row -> {
                    newest.put(row.getLong(1), row.getString(2));
                    var isWhole = SubmissionContent.hash(row.getString(3))
                            .filter(row.getString(2)::equals)
                            .isPresent();
                    if (!isWhole) {
                        findings.accept("arrival:" + row.getLong(4)
                                + ": isinya bukan yang diterima / its content is not what arrived");
                    }
                });
        var receipted = new HashSet<Long>();
        var count = Rows.each(database, "select submission_id, number, content_sha256 from receipt", row -> {
            receipted.add(row.getLong(1));
            if (!row.getString(3).equals(newest.get(row.getLong(1)))) {
                findings.accept(row.getString(2)
                        + ": bukan tanda terima dari yang terakhir diterima / not the receipt of what arrived last");
            }
        });
        newest.keySet().stream()
                .filter(submission -> !receipted.contains(submission))
                .forEach(submission -> findings.accept(
                        "submission:" + submission + ": diterima tanpa tanda terima / it arrived without a receipt"));
        return count;
    }
}
