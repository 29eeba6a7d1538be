package id.kipp.platform.seed;

import id.kipp.platform.seed.csv.CsvRow;
import id.kipp.platform.seed.csv.RowRefused;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

/** Regions, and the government of each as an institution that takes part. */
final class RegionLoader implements TableLoader {
    private static final Map<String, String> KIND_OF_LEVEL =
            Map.of("province", "PROVINSI", "regency", "KABUPATEN", "city", "KOTA");
    private static final String SOURCE = "idn-area-data (ODbL 1.0), kode Kemendagri";

    private InstitutionSlugs slugs = new InstitutionSlugs();

    @Override
    public void begin(Connection database) throws SQLException {
        slugs = InstitutionSlugs.read(database);
    }

    @Override
    public Set<String> columns() {
        return Set.of("code", "name", "level", "government_name");
    }

    @Override
    public void load(CsvRow row, Connection database) throws SQLException {
        var code = row.required("code", 10);
        var level = row.oneOf("level", KIND_OF_LEVEL.keySet());
        var parent = row.optional("parent_code", 10);
        var government = row.required("government_name", 160);
        if (parent == null && !level.equals("province")) {
            throw new RowRefused("kolom parent_code kosong untuk " + level);
        }
        Sql.run(
                database,
                "insert into region (code, name, level, parent_code, government_name) values (?, ?, ?, ?, ?)"
                        + " on duplicate key update name = values(name), level = values(level),"
                        + " parent_code = values(parent_code), government_name = values(government_name)",
                code,
                row.required("name", 120),
                level,
                parent,
                government);
        Sql.run(
                database,
                "insert into institution (name, slug, kind, province_code, region_code, source) values (?, ?, ?, ?, ?, ?)"
                        + " on duplicate key update kind = values(kind), province_code = values(province_code),"
                        + " region_code = values(region_code)",
                government,
                slugs.of(government),
                KIND_OF_LEVEL.get(level),
                parent == null ? code : parent,
                code,
                SOURCE);
    }
}
