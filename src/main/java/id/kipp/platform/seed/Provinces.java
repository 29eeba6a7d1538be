package id.kipp.platform.seed;

import id.kipp.platform.seed.csv.RowRefused;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The provinces by name as the region table writes them; other ways of writing are led there. */
final class Provinces {
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "dki jakarta", "daerah khusus ibukota jakarta",
            "daerah khusus jakarta", "daerah khusus ibukota jakarta",
            "di yogyakarta", "daerah istimewa yogyakarta");

    /** A province and its Kemendagri code. */
    record Province(String code, String name) {}

    private final Map<String, Province> byName = new TreeMap<>();

    static Provinces read(Connection database) throws SQLException {
        var provinces = new Provinces();
        Sql.list(
                        database,
                        row -> new Province(row.getString(1), row.getString(2)),
                        "select code, name from region where level = 'province'")
                .forEach(province -> provinces.byName.put(key(province.name()), province));
        return provinces;
    }

    /** None where the row names none; refused where it names one that does not exist. */
    @Nullable
    Province find(@Nullable String name) {
        if (name == null) {
            return null;
        }
        var key = key(name);
        var found = byName.get(OTHER_NAMES.getOrDefault(key, key));
        if (found == null) {
            throw new RowRefused("kolom province: provinsi \"" + name + "\" tidak dikenal");
        }
        return found;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
