package id.kipp.judging.check;

import id.kipp.competition.check.StoredStages;
import id.kipp.kernel.Sha256;
import id.kipp.kernel.check.Invariant;
import id.kipp.kernel.check.Rows;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
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
        var stored = stored(database);
        return Rows.each(database, "select stage_id, content, sha256 from stage_snapshot", row -> {
            var stage = row.getLong(1);
            if (!Sha256.ofText(row.getString(2)).equals(row.getString(3))) {
                findings.accept("stage:" + stage + ": isi segel berubah / the content of the seal was changed");
            } else if (!stored.getOrDefault(stage, "stage " + stage + "\n").equals(row.getString(2))) {
                findings.accept("stage:" + stage
                        + ": nilai atau bobot bukan yang disegel / marks or weights are not those that were sealed");
            }
        });
    }

    /** What a seal taken now would say, by the stage's id. */
    private static Map<Long, String> stored(Connection database) throws SQLException, IOException {
        var texts = new HashMap<Long, StringBuilder>();
        StoredStages.criteria(database).forEach((stage, lines) -> append(texts, stage, lines));
        Rows.each(
                database,
                MARKS,
                row -> append(
                        texts,
                        row.getLong(1),
                        List.of("mark %d %d %d %s"
                                .formatted(
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getLong(4),
                                        row.getBigDecimal(5)
                                                .stripTrailingZeros()
                                                .toPlainString()))));
        var whole = new HashMap<Long, String>();
        texts.forEach((stage, text) -> whole.put(stage, text.toString()));
        return whole;
    }

    private static void append(Map<Long, StringBuilder> texts, long stage, List<String> lines) {
        var text = texts.computeIfAbsent(stage, id -> new StringBuilder("stage " + id + "\n"));
        lines.forEach(line -> text.append(line).append('\n'));
    }
}
