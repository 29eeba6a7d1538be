package id.kipp.competition.check;

import id.kipp.competition.rules.StageKind;
import id.kipp.competition.rules.StageTimes;
import id.kipp.competition.view.CriterionView;
import id.kipp.kernel.check.Rows;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads stages as they are stored, for checks that run without the application. */
public final class StoredStages {
    private StoredStages() {}

    /** The times of the first stage of a kind, by the edition's id. */
    public static Map<Long, StageTimes> times(Connection database, StageKind kind) throws SQLException, IOException {
        var times = new HashMap<Long, StageTimes>();
        Rows.each(
                database,
                "select edition_id, opens_at, closes_at, closed_at from stage where kind = '" + kind.name()
                        + "' order by edition_id, position",
                row -> times.putIfAbsent(
                        row.getLong(1), new StageTimes(instant(row, 2), instant(row, 3), instant(row, 4))));
        return times;
    }

    /** The criteria of each stage in their order, by the stage's id. */
    public static Map<Long, List<CriterionView>> criteria(Connection database) throws SQLException, IOException {
        var criteria = new HashMap<Long, List<CriterionView>>();
        Rows.each(
                database,
                "select stage_id, id, position, code, name, hint, weight from criterion order by stage_id, position, id",
                row -> criteria.computeIfAbsent(row.getLong(1), stage -> new ArrayList<>())
                        .add(new CriterionView(
                                row.getLong(2),
                                row.getInt(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getBigDecimal(7))));
        return criteria;
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
