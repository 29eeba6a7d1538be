package id.kipp.platform.seed;

import id.kipp.catalogue.rules.LedgerStatus;
import id.kipp.kernel.text.TypedText;
import id.kipp.platform.seed.csv.CsvRow;
import id.kipp.platform.seed.csv.RowRefused;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who copied what; linked to the innovation when title and institution tell which one it is. */
final class ReplicationLoader implements TableLoader {
    private static final Set<String> STATUSES =
            Arrays.stream(LedgerStatus.values()).map(LedgerStatus::word).collect(Collectors.toUnmodifiableSet());

    /** An institution that takes part, where the source names exactly one, and its province. */
    private record Adopter(@Nullable Long id, @Nullable String province) {}

    @Override
    public Set<String> columns() {
        return Set.of("source_title_of_innovation", "source", "status");
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
        var status = LedgerStatus.ofWord(row.oneOf("status", STATUSES)).orElseThrow();
        var innovation = innovation(title, origin, database);
        var place = place(adopter, database);
        var known = Sql.find(
                database,
                found -> found.getLong(1),
                "select id from replication where number is null and source_title = ? and origin = ? and adopter = ? and year <=> ?",
                title,
                origin,
                adopter,
                year);
        if (known.isPresent()) {
            Sql.run(
                    database,
                    "update replication set innovation_id = ?, note = ?, source = ?, status = ?, adopter_id = ?, province = ?"
                            + " where id = ?",
                    innovation,
                    note,
                    source,
                    status.name(),
                    place.id(),
                    place.province(),
                    known.get());
        } else {
            Sql.run(
                    database,
                    "insert into replication (innovation_id, source_title, origin, adopter, year, note, source, status,"
                            + " adopter_id, province) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    innovation,
                    title,
                    origin,
                    adopter,
                    year,
                    note,
                    source,
                    status.name(),
                    place.id(),
                    place.province());
            Sql.run(
                    database,
                    "update innovation set version = version + 1, changed_at = utc_timestamp(6) where id = ?",
                    innovation);
        }
    }

    private static Adopter place(String adopter, Connection database) throws SQLException {
        return Sql.find(
                        database,
                        found -> new Adopter(found.getLong(1), found.getString(2)),
                        "select i.id, r.name from institution i left join region r on r.code = i.province_code where i.name = ?",
                        adopter)
                .orElseGet(() -> new Adopter(null, null));
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
