package id.kipp.platform.seed;

import id.kipp.platform.seed.csv.CsvRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** Published figures of the competition; those that disagree stand beside each other with their sources. */
final class StatisticLoader implements TableLoader {
    @Override
    public Set<String> columns() {
        return Set.of("metric", "value", "source");
    }

    @Override
    public void load(CsvRow row, Connection database) throws SQLException {
        var year = row.year();
        var metric = row.required("metric", 80);
        var value = row.required("value", 40);
        var source = row.required("source", 300);
        var note = row.optionalLines("note", 300);
        var known = Sql.find(
                database,
                found -> found.getLong(1),
                "select id from statistic where metric = ? and year <=> ? and value = ? and source = ?",
                metric,
                year,
                value,
                source);
        if (known.isPresent()) {
            Sql.run(database, "update statistic set note = ? where id = ?", note, known.get());
        } else {
            Sql.run(
                    database,
                    "insert into statistic (year, metric, value, note, source) values (?, ?, ?, ?, ?)",
                    year,
                    metric,
                    value,
                    note,
                    source);
        }
    }
}
