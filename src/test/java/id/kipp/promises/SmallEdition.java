package id.kipp.promises;

import id.kipp.testbed.Portal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** An edition of a year long past with scoring stages of its own, which leaves no trace but in the audit trail. */
final class SmallEdition implements AutoCloseable {
    private static final int YEAR = 1999;
    private static final String EDITION = "(select id from edition where year = " + YEAR + ")";
    private static final String STAGES = "(select id from stage where edition_id = " + EDITION + ")";
    private static final String CARDS = "(select id from assignment where stage_id in " + STAGES + ")";

    private final Portal portal;

    SmallEdition(Portal portal, int submissions) throws SQLException {
        this.portal = portal;
        portal.change("insert into edition (year, name, created_at) values (?, 'Kecil', utc_timestamp(6))", YEAR);
        addSubmissions(1, submissions);
    }

    /** Submissions with these numbers, two a number: one of upp's unit, one of a unit of another institution. */
    void addSubmissions(int first, int last) throws SQLException {
        for (int n = first; n <= last; n++) {
            addSubmission(n, "upp");
            addSubmission(n + 50, "upp-%03d".formatted(n));
        }
    }

    private void addSubmission(int number, String author) throws SQLException {
        portal.change(
                "insert into submission (edition_id, code, institution_id, unit_id, author_id, title, state, state_at)"
                        + " select e.id, ?, a.institution_id, a.unit_id, a.id, ?, 'PASSED', utc_timestamp(6)"
                        + " from edition e, account a where e.year = ? and a.username = ?",
                "%d-%04d".formatted(YEAR, number),
                "Inovasi " + number,
                YEAR,
                author);
    }

    String id() throws SQLException {
        return portal.value("select id from edition where year = ?", YEAR);
    }

    /** Where its name and theme are changed. */
    String aboutPath() throws SQLException {
        return "/edisi/" + id() + "/umum";
    }

    String theme() throws SQLException {
        return portal.value("select theme from edition where year = ?", YEAR);
    }

    /** A scoring stage with two criteria that nobody has opened; the answer is its id. */
    String planStage(int position) throws SQLException {
        var stage = openStage(position, List.of());
        portal.change("update stage set opens_at = null where id = ?", stage);
        return stage;
    }

    /** An open scoring stage with two criteria, in which each of these jurors reads every submission; the answer is its id. */
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
        deal(stage, jurors);
        return stage;
    }

    /** More criteria of a stage, up to this number. */
    void addCriteria(String stage, int upTo) throws SQLException {
        for (int n = 3; n <= upTo; n++) {
            portal.change(
                    "insert into criterion (stage_id, position, code, name, hint, weight) values (?, ?, ?, ?, ?, ?)",
                    stage,
                    n,
                    "k" + n,
                    "Kriteria ke-" + n + " tentang keberlanjutan",
                    "Petunjuk yang cukup panjang untuk memenuhi dua baris pada kolom penilaian.",
                    n);
        }
    }

    /** Gives each of these jurors every submission that is not on the desk yet. */
    void deal(String stage, List<String> jurors) throws SQLException {
        for (var juror : jurors) {
            portal.change(
                    "insert ignore into assignment (stage_id, submission_id, juror_id, reading_order, published_at)"
                            + " select ?, s.id, a.id, 1, utc_timestamp(6) from submission s, account a"
                            + " where s.edition_id = " + EDITION + " and a.username = ?",
                    stage,
                    juror);
        }
    }

    /** Scores and confirms every card of a stage. */
    void score(String stage) throws SQLException {
        portal.change("update assignment set confirmed_at = utc_timestamp(6) where stage_id = ?", stage);
        portal.change(
                "insert ignore into score (assignment_id, criterion_id, value) select a.id, c.id, 60 + a.id % 30"
                        + " from assignment a join criterion c on c.stage_id = a.stage_id where a.stage_id = ?",
                stage);
    }

    /** The chair closes a stage, which seals its ranking. */
    void close(String stage) {
        var chair = portal.visitor().signedInAs("ketua");
        var page = "/peringkat/" + stage;
        chair.post(page, chair.form(page, "close:close", Map.of("close:reason", "uji")));
    }

    @Override
    public void close() throws SQLException {
        portal.change("delete from score where assignment_id in " + CARDS);
        portal.change("delete from assignment_bookmark where assignment_id in " + CARDS);
        for (var table : List.of(
                "assignment",
                "assignment_run",
                "jury_member",
                "mark_changes",
                "stage_snapshot",
                "stage_entrant",
                "criterion",
                "gate")) {
            portal.change("delete from " + table + " where stage_id in " + STAGES);
        }
        for (var table : List.of("receipt", "arrival", "submission_step", "answer")) {
            portal.change("delete from " + table
                    + " where submission_id in (select id from submission where edition_id = " + EDITION + ")");
        }
        for (var table : List.of("stage", "submission", "question", "category", "edition_group")) {
            portal.change("delete from " + table + " where edition_id = " + EDITION);
        }
        portal.change("delete from pact_signature where edition_id = " + EDITION);
        portal.change("delete from edition where year = ?", YEAR);
    }
}
