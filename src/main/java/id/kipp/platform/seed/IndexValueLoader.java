package id.kipp.platform.seed;

import id.kipp.platform.seed.csv.CsvRow;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** Published values of the Indeks Pelayanan Publik, 0 to 5; 4,63 is read like 4.63. */
final class IndexValueLoader implements TableLoader {
    private static final BigDecimal HIGHEST = new BigDecimal(5);

    @Override
    public Set<String> columns() {
        return Set.of("institution", "year", "value", "source");
    }

    @Override
    public void load(CsvRow row, Connection database) throws SQLException {
        Sql.run(
                database,
                "insert into index_value (institution, year, value, category, source) values (?, ?, ?, ?, ?)"
                        + " on duplicate key update value = values(value), category = values(category),"
                        + " source = values(source)",
                row.required("institution", 200),
                row.requiredYear(),
                row.decimal("value", HIGHEST),
                row.optional("category", 10),
                row.required("source", 400));
    }
}
