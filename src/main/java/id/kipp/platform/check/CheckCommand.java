package id.kipp.platform.check;

import id.kipp.audit.TrailWhole;
import id.kipp.document.check.FilesWhole;
import id.kipp.judging.check.ScoresSealed;
import id.kipp.kernel.check.Invariant;
import id.kipp.notice.check.OutboxAgrees;
import id.kipp.submission.check.LostAnswersResolve;
import id.kipp.submission.check.NothingLate;
import id.kipp.submission.check.SentOnce;
import id.kipp.submission.receipt.ReceiptsMatch;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** {@code java -jar kipp.jar check}: holds all that is kept against what must be true of it, the invariants I1 to I8. */
public final class CheckCommand {
    private static final int USAGE = 2;

    private long broken;

    /** Exit code 0: all of it is true; 1: something is not, each on a line; 2: the command was not understood. */
    public int run(List<String> args, PrintStream out, PrintStream err) throws IOException {
        if (!args.isEmpty()) {
            err.println("Pemakaian / usage: check");
            return USAGE;
        }
        try (var database = DriverManager.getConnection(
                System.getProperty("kipp.db.url", ""),
                System.getProperty("kipp.db.user", ""),
                System.getProperty("kipp.db.password", ""))) {
            seeOneMoment(database);
            for (var invariant : invariants(Path.of(System.getProperty("kipp.data", "")))) {
                look(invariant, database, out, err);
            }
        } catch (SQLException e) {
            err.println("Basis data tidak dapat dibaca / the database cannot be read: " + e.getMessage());
            return 1;
        }
        return broken == 0 ? 0 : 1;
    }

    private static List<Invariant> invariants(Path data) {
        return List.of(
                new ReceiptsMatch(),
                new SentOnce(),
                new NothingLate(),
                new FilesWhole(data.resolve("berkas")),
                new ScoresSealed(),
                new TrailWhole(),
                new OutboxAgrees(),
                new LostAnswersResolve());
    }

    /** A portal that runs meanwhile changes nothing of what is seen. */
    private static void seeOneMoment(Connection database) throws SQLException {
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        database.setAutoCommit(false);
    }

    private void look(Invariant invariant, Connection database, PrintStream out, PrintStream err)
            throws SQLException, IOException {
        var before = broken;
        var seen = invariant.check(database, finding -> {
            broken++;
            err.println(finding);
        });
        var found = broken - before;
        out.println(invariant.says() + ": " + seen + (found == 0 ? "" : ", salah / broken: " + found));
    }
}
