package id.kipp.platform.seed;

import id.kipp.kernel.text.TypedText;
import id.kipp.platform.seed.csv.CsvRow;
import id.kipp.platform.seed.csv.RowRefused;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who copied what; linked to the innovation when title and institution tell which one it is. */
final class ReplicationLoader implements TableLoader {
    @Override
    public Set<String> columns() {
        return Set.of("source_title_of_innovation", "source");
    }

    @Override
    public void load(CsvRow row, Connection database) throws SQLException {
        var title = row.text("source_title_of_innovation", 300);
        var origin = row.text("origin_institution", 200);
        var adopter = row.text("adopting_institution", 200);
        if (title.isEmpty() && adopter.isEmpty()) {
            throw new RowRefused("kolom source_title_of_innovation dan adopting_institution sama-sama kosong");
        }
        var year = row.year();
        var note = row.optionalLines("note", 1000);
        var source = row.required("source", 400);
        var innovation = innovation(title, origin, database);
        var known = Sql.find(
                database,
                found -> found.getLong(1),
                "select id from replication where source_title = ? and origin = ? and adopter = ? and year <=> ?",
                title,
                origin,
                adopter,
                year);
        if (known.isPresent()) {
            Sql.run(
                    database,
                    "update replication set innovation_id = ?, note = ?, source = ? where id = ?",
                    innovation,
                    note,
                    source,
                    known.get());
        } else {
            Sql.run(
                    database,
                    "insert into replication (innovation_id, source_title, origin, adopter, year, note, source)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    innovation,
                    title,
                    origin,
                    adopter,
                    year,
                    note,
                    source);
            Sql.run(
                    database,
                    "update innovation set version = version + 1, changed_at = utc_timestamp(6) where id = ?",
                    innovation);
        }
    }

    /** The same title first, then the same title before its bracket, of the same institution. */
    private static @Nullable Long innovation(String title, String origin, Connection database) throws SQLException {
        if (title.isEmpty() || origin.isEmpty()) {
            return null;
        }
        var head = TypedText.line(title.split(" \\(")[0]);
        return Sql.find(
                        database,
                        found -> found.getLong(1),
                        "select id from innovation where institution = ? and (title = ? or substring_index(title, ' (', 1) = ?)"
                                + " order by title = ? desc, id limit 1",
                        origin,
                        title,
                        head,
                        title)
                .orElse(null);
    }
}
