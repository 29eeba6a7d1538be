package id.kipp.platform.demo;

import id.kipp.competition.rules.StageKind;
import id.kipp.platform.seed.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** The stages of an edition of the demonstration, and whom they judge. */
record DemoStages(Connection database, long edition) {

    /** The first, second … scoring stage. */
    long scoring(int number) throws SQLException {
        return stage(StageKind.SCORING, number);
    }

    /** The first, second … plenary. */
    long plenary(int number) throws SQLException {
        return stage(StageKind.PLENARY, number);
    }

    private long stage(StageKind kind, int number) throws SQLException {
        return Sql.list(
                        database,
                        row -> row.getLong(1),
                        "select id from stage where edition_id = ? and kind = ? order by position",
                        edition,
                        kind.name())
                .get(number - 1);
    }

    /** When a stage opened. */
    Instant opened(long stage) throws SQLException {
        return at("select opens_at from stage where id = ?", stage);
    }

    /** When a stage was to close. */
    Instant closes(long stage) throws SQLException {
        return at("select closes_at from stage where id = ?", stage);
    }

    private Instant at(String sql, long stage) throws SQLException {
        return Sql.find(database, row -> row.getObject(1, LocalDateTime.class), sql, stage)
                .orElseThrow()
                .toInstant(ZoneOffset.UTC);
    }

    /** What passed the screening, with the institution of each. */
    Map<Long, Long> passed() throws SQLException {
        return institutions(
                "select id, institution_id from submission where edition_id = ? and state = 'PASSED'", edition);
    }

    /** What a plenary let into a scoring stage, with the institution of each. */
    Map<Long, Long> entrants(long stage) throws SQLException {
        return institutions(
                "select b.id, b.institution_id from submission b join stage_entrant e on e.submission_id = b.id"
                        + " where e.stage_id = ?",
                stage);
    }

    private Map<Long, Long> institutions(String sql, long of) throws SQLException {
        var institutions = new HashMap<Long, Long>();
        Sql.list(database, row -> institutions.put(row.getLong(1), row.getLong(2)), sql, of);
        return institutions;
    }
}
