package id.kipp.platform.seed;

import id.kipp.kernel.Wib;
import id.kipp.platform.seed.csv.CsvRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Makes an edition after the pattern in seeds/edition: the long form of 2015–2018, its stages, gates and criteria. */
public final class EditionSeed {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final LocalTime OPENING = LocalTime.of(8, 0);
    private static final LocalTime CLOSING = LocalTime.of(23, 59);

    private final Connection database;

    public EditionSeed(Connection database) {
        this.database = database;
    }

    /**
     * Makes it; the answer is its id.
     *
     * @param firstDay the day on which its calendar begins; none leaves its stages unplanned
     * @param sample whether it is a demonstration
     */
    public long make(int year, String name, @Nullable LocalDate firstDay, boolean sample)
            throws IOException, SQLException {
        var now = Sql.now(database);
        Sql.run(
                database,
                "insert into edition (year, name, theme, min_age_months, sample, created_at) values (?, ?, ?, ?, ?, ?)",
                year,
                name,
                null,
                12,
                sample,
                now);
        long edition = id("select id from edition where year = ?", year);
        groupsAndCategories(edition);
        questions(edition);
        int position = 1;
        for (var row : Seeds.rows("edition/stages.csv")) {
            stage(edition, position++, row, firstDay, now);
        }
        return edition;
    }

    private void groupsAndCategories(long edition) throws IOException, SQLException {
        int position = 1;
        for (var row : Seeds.rows("edition/groups.csv")) {
            Sql.run(
                    database,
                    "insert into edition_group (edition_id, position, code, name) values (?, ?, ?, ?)",
                    edition,
                    position++,
                    row.required("code", 40),
                    row.required("name", 120));
        }
        position = 1;
        for (var row : Seeds.rows("edition/categories.csv")) {
            Sql.run(
                    database,
                    "insert into category (edition_id, position, name) values (?, ?, ?)",
                    edition,
                    position++,
                    row.required("name", 160));
        }
    }

    private void questions(long edition) throws IOException, SQLException {
        int position = 1;
        for (var row : Seeds.rows("edition/questions.csv")) {
            Sql.run(
                    database,
                    "insert into question (edition_id, position, code, label, hint, max_words, required)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    edition,
                    position++,
                    row.required("code", 40),
                    row.required("label", 200),
                    row.optionalLines("hint", 600),
                    row.number("max_words"),
                    row.required("required", 5).equals("true"));
        }
    }

    /** A stage that the clock has passed already is closed, as somebody would have done by now. */
    private void stage(long edition, int position, CsvRow row, @Nullable LocalDate firstDay, Instant now)
            throws IOException, SQLException {
        var opens = firstDay == null ? null : at(firstDay.plusDays(row.number("opens_day")), OPENING);
        var closes = firstDay == null ? null : at(firstDay.plusDays(row.number("closes_day")), CLOSING);
        var readings = row.optional("readings", 3);
        Sql.run(
                database,
                "insert into stage (edition_id, position, kind, name, jury, readings, opens_at, closes_at, closed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                edition,
                position,
                row.required("kind", 20),
                row.required("name", 120),
                row.optional("jury", 20),
                readings == null ? null : Integer.valueOf(readings),
                opens,
                closes,
                closes != null && closes.isBefore(now) ? closes : null);
        long stage = id("select id from stage where edition_id = ? and position = ?", edition, position);
        var gate = row.optional("gate", 60);
        if (gate != null) {
            Sql.run(
                    database,
                    "insert into gate (stage_id, name, size) values (?, ?, ?)",
                    stage,
                    gate,
                    row.number("gate_size"));
        }
        if (row.required("kind", 20).equals("SCORING")) {
            criteria(stage);
        }
    }

    private void criteria(long stage) throws IOException, SQLException {
        int position = 1;
        for (var row : Seeds.rows("edition/criteria.csv")) {
            Sql.run(
                    database,
                    "insert into criterion (stage_id, position, code, name, hint, weight) values (?, ?, ?, ?, ?, ?)",
                    stage,
                    position++,
                    row.required("code", 40),
                    row.required("name", 120),
                    row.optionalLines("hint", 500),
                    row.decimal("weight", HUNDRED));
        }
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Wib.ZONE).toInstant();
    }

    private long id(String sql, Object... values) throws SQLException {
        return Sql.find(database, row -> row.getLong(1), sql, values).orElseThrow();
    }
}
