package id.kipp.audit;

import id.kipp.audit.rules.Anchor;
import id.kipp.audit.rules.AuditEntry;
import id.kipp.audit.rules.Chain;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * {@code java -jar kipp.jar audit-verify [--anchor COUNT:HASH]}: reads the whole trail and says whether it is as it was
 * written; with an anchor that an earlier run printed, also whether it still goes on from there.
 */
public final class VerifyCommand {
    private static final int USAGE = 2;

    /** A row as it stands, with its two hashes. */
    record Stored(AuditEntry entry, String previous, String hash) {}

    /** What a reading of the trail found wrong, and where the trail ends. */
    record Outcome(List<String> findings, Anchor end) {}

    /** Exit code 0: whole; 1: something is wrong, each finding on a line; 2: the command was not understood. */
    public int run(List<String> args, PrintStream out, PrintStream err) {
        var anchor = anchor(args);
        if (anchor.isEmpty()) {
            err.println("Pemakaian / usage: audit-verify [--anchor COUNT:HASH]");
            return USAGE;
        }
        try (var connection = DriverManager.getConnection(
                System.getProperty("kipp.db.url"),
                System.getProperty("kipp.db.user"),
                System.getProperty("kipp.db.password"))) {
            var outcome = verify(connection, anchor.get());
            outcome.findings().forEach(err::println);
            if (!outcome.findings().isEmpty()) {
                return 1;
            }
            out.println("Jejak audit utuh: " + outcome.end().count() + " baris.");
            out.println("Jangkar / anchor: " + outcome.end());
            return 0;
        } catch (SQLException e) {
            err.println("Basis data tidak dapat dibaca: " + e.getMessage());
            return 1;
        }
    }

    private static Optional<Anchor> anchor(List<String> args) {
        if (args.isEmpty()) {
            return Optional.of(Anchor.NONE);
        }
        return args.size() == 2 && args.get(0).equals("--anchor") ? Anchor.parse(args.get(1)) : Optional.empty();
    }

    static Outcome verify(Connection connection, Anchor anchor) throws SQLException {
        var chain = new Chain();
        var findings = new ArrayList<String>();
        var reading = new Object() {
            long rows;
            String last = Chain.BEGINNING;
            String anchored = Chain.BEGINNING;
        };
        read(connection, row -> {
            reading.rows++;
            reading.last = row.hash();
            reading.anchored = row.entry().number() == anchor.count() ? row.hash() : reading.anchored;
            chain.follow(row.entry(), row.previous(), row.hash()).ifPresent(findings::add);
        });
        try (var statement = connection.createStatement();
                var tail = statement.executeQuery("select number, hash from audit_tail where id = 1")) {
            var finding = tail.next()
                    ? chain.end(tail.getLong(1), tail.getString(2))
                    : Optional.of("the tail row is missing");
            finding.ifPresent(findings::add);
        }
        anchor.judge(reading.rows, reading.anchored).ifPresent(findings::add);
        return new Outcome(findings, new Anchor(reading.rows, reading.last));
    }

    /** Row by row, since a trail is longer than a memory. */
    static void read(Connection connection, Consumer<Stored> reader) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(Integer.MIN_VALUE);
            try (var row = statement.executeQuery("select number, at, actor_id, actor, kind, subject, facts,"
                    + " previous_hash, hash from audit_event order by number")) {
                while (row.next()) {
                    reader.accept(new Stored(entry(row), row.getString(8), row.getString(9)));
                }
            }
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong(1),
                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }
}
