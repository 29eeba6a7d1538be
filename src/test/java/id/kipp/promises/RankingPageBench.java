package id.kipp.promises;

import id.kipp.testbed.Portal;
import id.kipp.testbed.WithPortal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Times the ranking page at the size that docs/performance.md promises; no test of the suite. Run it alone: {@code mvn
 * test-compile failsafe:integration-test -Dit.test=RankingPageBench}.
 */
@WithPortal
class RankingPageBench {
    private static final int SUBMISSIONS = 3200;
    private static final int READINGS = 5;
    private static final int CRITERIA = 5;
    private static final int ROUNDS = 15;
    private static final int AT_ONCE = 2000;

    private final Portal portal;

    RankingPageBench(Portal portal) {
        this.portal = portal;
    }

    @Test
    void theRankingOfAWholeYear() throws SQLException {
        try (var edition = new SmallEdition(portal, 0)) {
            var stage = edition.openStage(1, List.of());
            fill(stage);
            var begun = System.nanoTime();
            edition.close(stage);
            say("closing and sealing", List.of(since(begun)));
            var chair = portal.visitor().signedInAs("ketua");
            for (var page : List.of("/peringkat/" + stage, "/peringkat/" + stage + "?halaman=20")) {
                var times = new ArrayList<Long>();
                for (int round = 0; round < ROUNDS; round++) {
                    begun = System.nanoTime();
                    if (!chair.get(page).body().contains("1999-")) {
                        throw new IllegalStateException("no ranking at " + page);
                    }
                    times.add(since(begun));
                }
                say(page, times);
            }
        }
    }

    private static long since(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static void say(String what, List<Long> times) {
        System.out.println(what + ": ms in their order " + times);
    }

    private void fill(String stage) throws SQLException {
        for (int n = 3; n <= CRITERIA; n++) {
            portal.change(
                    "insert into criterion (stage_id, position, code, name, weight) values (?, ?, ?, ?, 1)",
                    stage,
                    n,
                    "k" + n,
                    "Kriteria " + n);
        }
        var jurors = portal.column("select a.id from account a join account_role r on r.account_id = a.id"
                + " where r.role = 'EVALUATOR' and a.sample order by a.id");
        try (var database = portal.jdbc()) {
            database.setAutoCommit(false);
            submissions(database);
            readings(database, stage, jurors);
            scores(database, stage);
            database.commit();
        }
    }

    private static void submissions(Connection database) throws SQLException {
        try (var insert = database.prepareStatement(
                "insert into submission (edition_id, code, institution_id, author_id, title, state, state_at)"
                        + " select e.id, ?, a.institution_id, a.id, ?, 'PASSED', utc_timestamp(6)"
                        + " from edition e, account a where e.year = 1999 and a.username = ?")) {
            for (int n = 1; n <= SUBMISSIONS; n++) {
                insert.setString(1, "1999-%04d".formatted(n));
                insert.setString(2, "Inovasi pelayanan publik nomor " + n);
                insert.setString(3, "upp-%03d".formatted(1 + n % 100));
                addTo(insert, n);
            }
            insert.executeBatch();
        }
    }

    private static void readings(Connection database, String stage, List<String> jurors) throws SQLException {
        try (var insert = database.prepareStatement(
                "insert into assignment (stage_id, submission_id, juror_id, reading_order, published_at, confirmed_at)"
                        + " select ?, id, ?, 1, utc_timestamp(6), utc_timestamp(6) from submission where code = ?")) {
            for (int n = 0; n < SUBMISSIONS * READINGS; n++) {
                int submission = n / READINGS;
                insert.setString(1, stage);
                insert.setString(2, jurors.get((submission + (n % READINGS) * (1 + submission % 4)) % jurors.size()));
                insert.setString(3, "1999-%04d".formatted(submission + 1));
                addTo(insert, n);
            }
            insert.executeBatch();
        }
    }

    private static void scores(Connection database, String stage) throws SQLException {
        try (var insert = database.prepareStatement(
                "insert into score (assignment_id, criterion_id, value) select r.id, c.id, 50 + (r.submission_id * 7919 % 30)"
                        + " + (r.juror_id * 31 % 9) + (r.id * 104729 + c.id * 7) % 11 from assignment r"
                        + " join criterion c on c.stage_id = r.stage_id where r.stage_id = ?")) {
            insert.setString(1, stage);
            insert.executeUpdate();
        }
    }

    private static void addTo(PreparedStatement insert, int n) throws SQLException {
        insert.addBatch();
        if (n % AT_ONCE == 0) {
            insert.executeBatch();
        }
    }
}
