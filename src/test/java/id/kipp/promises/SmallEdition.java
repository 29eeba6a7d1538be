package id.kipp.promises;

import id.kipp.testbed.Portal;
import java.sql.SQLException;
import java.util.List;

/** An edition of a year long past with scoring stages of its own, which leaves no trace but in the audit trail. */
final class SmallEdition implements AutoCloseable {
    private static final int YEAR = 1999;
    private static final String EDITION = "(select id from edition where year = " + YEAR + ")";
    private static final String STAGES = "(select id from stage where edition_id = " + EDITION + ")";
    private static final String CARDS = "(select id from assignment where stage_id in " + STAGES + ")";

    private final Portal portal;

    SmallEdition(Portal portal, int entries) throws SQLException {
        this.portal = portal;
        portal.change("insert into edition (year, name, created_at) values (?, 'Kecil', utc_timestamp(6))", YEAR);
        for (int n = 1; n <= entries; n++) {
            portal.change(
                    "insert into submission (edition_id, code, institution_id, author_id, title, state, state_at)"
                            + " select e.id, ?, a.institution_id, a.id, ?, 'PASSED', utc_timestamp(6)"
                            + " from edition e, account a where e.year = ? and a.username = 'upp'",
                    YEAR + "-000" + n,
                    "Inovasi " + n,
                    YEAR);
        }
    }

    /** An open scoring stage with two criteria, in which each of these jurors reads every entry; the answer is its id. */
    String openStage(int position, List<String> jurors) throws SQLException {
        portal.change(
                "insert into stage (edition_id, position, kind, name, jury, readings, opens_at) values (" + EDITION
                        + ", ?, 'SCORING', ?, 'EVALUATOR', 3, utc_timestamp(6))",
                position,
                "Penilaian " + position);
        var stage = portal.value("select max(id) from stage where edition_id = " + EDITION);
        for (int n = 1; n <= 2; n++) {
            portal.change(
                    "insert into criterion (stage_id, position, code, name, weight) values (?, ?, ?, ?, 1)",
                    stage,
                    n,
                    "k" + n,
                    "Kriteria " + n);
        }
        for (var juror : jurors) {
            portal.change(
                    "insert into assignment (stage_id, submission_id, juror_id, reading_order, published_at)"
                            + " select ?, s.id, a.id, 1, utc_timestamp(6) from submission s, account a"
                            + " where s.edition_id = " + EDITION + " and a.username = ?",
                    stage,
                    juror);
        }
        return stage;
    }

    @Override
    public void close() throws SQLException {
        portal.change("delete from score where assignment_id in " + CARDS);
        for (var table : List.of("assignment", "stage_snapshot", "criterion")) {
            portal.change("delete from " + table + " where stage_id in " + STAGES);
        }
        for (var table : List.of("stage", "submission")) {
            portal.change("delete from " + table + " where edition_id = " + EDITION);
        }
        portal.change("delete from edition where year = ?", YEAR);
    }
}
