package id.kipp.promises;

import id.kipp.testbed.Portal;
import java.sql.SQLException;
import java.util.List;

/** Plenary stages of the small edition, with all that hangs on them. */
record Gates(Portal portal, String editionId) implements AutoCloseable {
    private static final String EDITION = "(select id from edition where year = 1999)";
    private static final String GATES =
            "(select g.id from gate g join stage t on t.id = g.stage_id where t.edition_id = " + EDITION + ")";

    String open(int position, String name) throws SQLException {
        portal.change(
                "insert into stage (edition_id, position, kind, name, opens_at) values (" + EDITION
                        + ", ?, 'PLENARY', ?, utc_timestamp(6))",
                position,
                "Pleno " + name);
        var stage = portal.value("select max(id) from stage where edition_id = " + EDITION);
        portal.change("insert into gate (stage_id, name, size) values (?, ?, 2)", stage, name);
        return stage;
    }

    /** A closed plenary that took these submissions, with its decree. */
    String decided(int position, String name, List<String> codes) throws SQLException {
        var stage = open(position, name);
        portal.change("update stage set closed_at = utc_timestamp(6) where id = ?", stage);
        var gate = portal.value("select id from gate where stage_id = ?", stage);
        portal.change(
                "insert into plenary (gate_id, snapshot_sha256, held_on, minutes, recorded_at, recorded_by)"
                        + " values (?, repeat('0', 64), '2016-06-01', 'Acara.', utc_timestamp(6), 1)",
                gate);
        for (var code : codes) {
            portal.change(
                    "insert into gate_pick (plenary_id, submission_id, ranked, taken) select p.id, s.id, 1, true"
                            + " from plenary p, submission s where p.gate_id = ? and s.code = ?",
                    gate,
                    code);
        }
        portal.change(
                "insert into decree (gate_id, number, signed_on, about, recorded_by)"
                        + " values (?, ?, '2016-06-02', 'Penetapan', 1)",
                gate,
                "Contoh " + name);
        return stage;
    }

    @Override
    public void close() throws SQLException {
        portal.change("delete from decree where gate_id in " + GATES);
        for (var table : List.of("gate_pick", "plenary_attendance", "plenary_out")) {
            portal.change("delete from " + table + " where plenary_id in (select id from plenary where gate_id in "
                    + GATES + ")");
        }
        portal.change("delete from plenary where gate_id in " + GATES);
        portal.change("delete g from gate g join stage t on t.id = g.stage_id where t.edition_id = " + EDITION);
        var published = "(select id from innovation where submission_id in"
                + " (select id from submission where code like '1999-%'))";
        for (var table : List.of("innovation_award", "innovation_section")) {
            portal.change("delete from " + table + " where innovation_id in " + published);
        }
        portal.change("delete from innovation where submission_id in"
                + " (select id from submission where code like '1999-%')");
    }
}
