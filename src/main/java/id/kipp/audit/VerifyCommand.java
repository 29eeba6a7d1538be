package id.kipp.audit;

import id.kipp.audit.rules.AuditEntry;
import id.kipp.audit.rules.Chain;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** {@code java -jar kipp.jar audit-verify}: reads the whole trail and says whether it is as it was written. */
public final class VerifyCommand {

    /** Exit code 0: whole; 1: something is wrong, each finding on a line. */
    public int run(List<String> args, PrintStream out, PrintStream err) {
        try (var connection = DriverManager.getConnection(
                System.getProperty("kipp.db.url"),
                System.getProperty("kipp.db.user"),
                System.getProperty("kipp.db.password"))) {
            return verify(connection, out, err);
        } catch (SQLException e) {
            err.println("Basis data tidak dapat dibaca: " + e.getMessage());
            return 1;
        }
    }

    static int verify(Connection connection, PrintStream out, PrintStream err) throws SQLException {
        var chain = new Chain();
        int wrong = 0;
        long rows = 0;
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(Integer.MIN_VALUE);
            try (var row = statement.executeQuery("select number, at, actor_id, actor, kind, subject, facts,"
                    + " previous_hash, hash from audit_event order by number")) {
                while (row.next()) {
                    rows++;
                    var entry = new AuditEntry(
                            row.getLong(1),
                            row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            row.getLong(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7));
                    var finding = chain.follow(entry, row.getString(8), row.getString(9));
                    finding.ifPresent(err::println);
                    wrong += finding.isPresent() ? 1 : 0;
                }
            }
            try (var tail = statement.executeQuery("select number, hash from audit_tail where id = 1")) {
                var finding = tail.next()
                        ? chain.end(tail.getLong(1), tail.getString(2))
                        : java.util.Optional.of("the tail row is missing");
                finding.ifPresent(err::println);
                wrong += finding.isPresent() ? 1 : 0;
            }
        }
        if (wrong == 0) {
            out.println("Jejak audit utuh: " + rows + " baris.");
        }
        return wrong == 0 ? 0 : 1;
    }
}
