package id.kipp.judging.check;

import id.kipp.competition.check.StoredStages;
import id.kipp.judging.ranking.ScoreLine;
import id.kipp.judging.ranking.SnapshotText;
import id.kipp.kernel.Sha256;
import id.kipp.kernel.check.Invariant;
import id.kipp.kernel.check.Rows;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** I5: the marks and weights of a closed stage are those that were sealed when it closed. */
public final class ScoresSealed implements Invariant {
    private static final String MARKS = """
            select a.stage_id, a.submission_id, a.juror_id, s.criterion_id, s.value
            from assignment a join score s on s.assignment_id = a.id
            where a.published_at is not null and a.withdrawn_reason is null and a.confirmed_at is not null
            and s.value is not null and a.stage_id in (select n.stage_id from stage_snapshot n)
            order by a.stage_id, a.submission_id, a.juror_id, s.criterion_id
            """;

    @Override
    public String says() {
        return "I5 nilai sama dengan segelnya / scores equal their seal";
    }

    @Override
    public long check(Connection database, Consumer<String> findings) throws SQLException, IOException {
        var criteria = StoredStages.criteria(database);
        var marks = marks(database);
        return Rows.each(database, "select stage_id, content, sha256 from stage_snapshot", row -> {
            var stage = row.getLong(1);
            if (!Sha256.ofText(row.getString(2)).equals(row.getString(3))) {
                findings.accept("stage:" + stage + ": isi segel berubah / the content of the seal was changed");
            } else if (!SnapshotText.of(
                            stage, criteria.getOrDefault(stage, List.of()), marks.getOrDefault(stage, List.of()))
                    .equals(row.getString(2))) {
                findings.accept("stage:" + stage
                        + ": nilai atau bobot bukan yang disegel / marks or weights are not those that were sealed");
            }
        });
    }

    /** The confirmed marks of all closed stages, in the order of a seal, by the stage's id. */
    private static Map<Long, List<ScoreLine>> marks(Connection database) throws SQLException, IOException {
        var marks = new HashMap<Long, List<ScoreLine>>();
        Rows.each(
                database,
                MARKS,
                row -> marks.computeIfAbsent(row.getLong(1), stage -> new ArrayList<>())
                        .add(new ScoreLine(row.getLong(2), row.getLong(3), row.getLong(4), row.getBigDecimal(5))));
        return marks;
    }
}
