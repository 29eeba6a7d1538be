package id.kipp.promises;

import id.kipp.testbed.Portal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** An edition of a chosen size: submissions with all their answers, a stage at work and a stage that is closed, five readings each. */
final class BenchEdition implements AutoCloseable {
    private static final int READINGS = 5;
    private static final int CRITERIA = 5;
    private static final int AT_ONCE = 2000;
    private static final String OF_IT = "(select id from edition where year = 1999)";

    private final Portal portal;
    private final int size;
    private final SmallEdition edition;
    private final String scoring;
    private final String ranked;

    BenchEdition(Portal portal, int size) throws SQLException {
        this.portal = portal;
        this.size = size;
        this.edition = new SmallEdition(portal, 0);
        portal.change(
                "insert into stage (edition_id, position, kind, name, opens_at, closes_at) values (" + OF_IT
                        + ", 1, 'SUBMISSION', 'Pengusulan', utc_timestamp(6) - interval 1 day, utc_timestamp(6) + interval 9 day)");
        portal.change("insert into question (edition_id, position, code, label, hint, max_words, required) select "
                + OF_IT + ", position, code, label, hint, max_words, required from question"
                + " where edition_id = (select id from edition where year = 2017)");
        this.scoring = stage(2);
        this.ranked = stage(3);
        fill();
        edition.close(ranked);
    }

    /** The stage in which jurors are at work. */
    String scoring() {
        return scoring;
    }

    /** The stage that is closed and sealed. */
    String ranked() {
        return ranked;
    }

    /** A submission of upp's own unit that is still written. */
    String draft() throws SQLException {
        return portal.value("select min(s.code) from submission s join account a on a.id = s.author_id"
                + " where a.username = 'upp' and s.state = 'DRAFT' and s.code like '1999-%'");
    }

    private String stage(int position) throws SQLException {
        var stage = edition.openStage(position, List.of());
        for (int n = 3; n <= CRITERIA; n++) {
            portal.change(
                    "insert into criterion (stage_id, position, code, name, weight) values (?, ?, ?, ?, 1)",
                    stage,
                    n,
                    "k" + n,
                    "Kriteria " + n);
        }
        return stage;
    }

    private void fill() throws SQLException {
        var jurors = portal.column("select a.id from account a join account_role r on r.account_id = a.id"
                + " where r.role = 'EVALUATOR' and a.sample order by a.id");
        try (var database = portal.jdbc()) {
            database.setAutoCommit(false);
            submissions(database);
            answers(database);
            readings(database, scoring, jurors, "null");
            readings(database, ranked, jurors, "utc_timestamp(6)");
            scores(database);
            database.commit();
            database.createStatement().execute("analyze table submission, answer, assignment, score");
        }
    }

    private void submissions(Connection database) throws SQLException {
        try (var insert = database.prepareStatement(
                "insert into submission (edition_id, code, institution_id, unit_id, author_id, title, state, state_at)"
                        + " select e.id, ?, a.institution_id, a.unit_id, a.id, ?, ?, utc_timestamp(6)"
                        + " from edition e, account a where e.year = 1999 and a.username = ?")) {
            for (int n = 1; n <= size; n++) {
                var isDraft = n <= 5;
                insert.setString(1, "1999-%05d".formatted(n));
                insert.setString(2, "Inovasi pelayanan publik nomor " + n);
                insert.setString(3, isDraft ? "DRAFT" : "PASSED");
                insert.setString(4, isDraft ? "upp" : "upp-%03d".formatted(1 + n % 100));
                addTo(insert, n);
            }
            insert.executeBatch();
        }
    }

    private static void answers(Connection database) throws SQLException {
        try (var insert = database.prepareStatement(
                "insert into answer (submission_id, question_id, text, words, saved_at) select s.id, q.id,"
                        + " repeat('Layanan ini memotong antrean warga dari lima jam menjadi sepuluh menit. ', 5), 50,"
                        + " utc_timestamp(6) from submission s join question q on q.edition_id = s.edition_id"
                        + " where s.edition_id = " + OF_IT)) {
            insert.executeUpdate();
        }
    }

    private void readings(Connection database, String stage, List<String> jurors, String confirmed)
            throws SQLException {
        try (var insert = database.prepareStatement(
                "insert into assignment (stage_id, submission_id, juror_id, reading_order, published_at, confirmed_at)"
                        + " select ?, id, ?, 1, utc_timestamp(6), " + confirmed + " from submission where code = ?")) {
            for (int n = 0; n < size * READINGS; n++) {
                int submission = n / READINGS;
                insert.setString(1, stage);
                insert.setString(2, jurors.get((submission + (n % READINGS) * (1 + submission % 4)) % jurors.size()));
                insert.setString(3, "1999-%05d".formatted(submission + 1));
                addTo(insert, n);
            }
            insert.executeBatch();
        }
    }

    private void scores(Connection database) throws SQLException {
        try (var insert = database.prepareStatement(
                "insert into score (assignment_id, criterion_id, value) select r.id, c.id, 50 + (r.submission_id * 7919 % 30)"
                        + " + (r.juror_id * 31 % 9) + (r.id * 104729 + c.id * 7) % 11 from assignment r"
                        + " join criterion c on c.stage_id = r.stage_id where r.stage_id = ?")) {
            insert.setString(1, ranked);
            insert.executeUpdate();
        }
    }

    private static void addTo(PreparedStatement insert, int n) throws SQLException {
        insert.addBatch();
        if (n % AT_ONCE == 0) {
            insert.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        edition.close();
    }
}
