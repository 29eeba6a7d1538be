package id.kipp.platform.seed;

import id.kipp.platform.seed.csv.CsvRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** Ministries, agencies and companies. */
final class InstitutionLoader implements TableLoader {
    private InstitutionSlugs slugs = new InstitutionSlugs();

    @Override
    public void begin(Connection database) throws SQLException {
        slugs = InstitutionSlugs.read(database);
    }

    @Override
    public Set<String> columns() {
        return Set.of("name", "kind");
    }

    @Override
    public void load(CsvRow row, Connection database) throws SQLException {
        var name = row.required("name", 200);
        Sql.run(
                database,
                "insert into institution (name, slug, kind, short_name, source) values (?, ?, ?, ?, ?)"
                        + " on duplicate key update kind = values(kind), short_name = values(short_name),"
                        + " source = values(source)",
                name,
                slugs.of(name),
                Kinds.read(row, "kind").name(),
                row.optional("short_name", 80),
                row.optional("source", 300));
    }
}
