package id.kipp.platform.demo;

import id.kipp.institution.InstitutionKind;
import id.kipp.platform.seed.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Real institutions in the proportions in which they take part, in an order of chance. */
final class DemoPlaces {
    /** The government whose Admin Lokal and unit the guides play; its name is the longest of all regencies. */
    static final String HOME = "Pemerintah Kabupaten Pangkajene dan Kepulauan";

    /** Their unit, which alone writes the submissions of that government. */
    static final String HOME_UNIT = "Dinas Kesehatan";

    private static final int HUNDRED = 100;

    /** Of a hundred submissions. */
    private static final Map<InstitutionKind, Integer> SHARES = shares();

    private final Map<InstitutionKind, List<Place>> byKind = new EnumMap<>(InstitutionKind.class);
    private final Random random;
    private final Place home;

    DemoPlaces(Connection database, long seed) throws SQLException {
        random = new Random(seed);
        for (var kind : InstitutionKind.values()) {
            var places = new ArrayList<>(Sql.list(
                    database,
                    row -> new Place(row.getLong(1), row.getString(2), kind),
                    "select id, name from institution where kind = ? order by name",
                    kind.name()));
            Collections.shuffle(places, random);
            byKind.put(kind, places);
        }
        home = byKind.getOrDefault(InstitutionKind.KABUPATEN, List.of()).stream()
                .filter(place -> place.name().equals(HOME))
                .findFirst()
                .orElseThrow(() -> new SQLException(HOME + " is not among the institutions"));
    }

    Place home() {
        return home;
    }

    /** Who takes part: at most as many of each kind as there are. */
    List<Place> takingPart(int submissions) {
        var places = new ArrayList<Place>();
        SHARES.forEach((kind, share) -> {
            var all = byKind.getOrDefault(kind, List.of());
            var wanted = Math.max(1, submissions * share / HUNDRED * 2 / 3);
            places.addAll(all.subList(0, Math.min(all.size(), wanted)));
        });
        if (!places.contains(home)) {
            places.add(home);
        }
        Collections.shuffle(places, random);
        return places;
    }

    private static Map<InstitutionKind, Integer> shares() {
        var shares = new EnumMap<InstitutionKind, Integer>(InstitutionKind.class);
        shares.put(InstitutionKind.KEMENTERIAN, 10);
        shares.put(InstitutionKind.LEMBAGA, 5);
        shares.put(InstitutionKind.PROVINSI, 14);
        shares.put(InstitutionKind.KABUPATEN, 44);
        shares.put(InstitutionKind.KOTA, 19);
        shares.put(InstitutionKind.BUMN, 5);
        shares.put(InstitutionKind.BUMD, 3);
        return shares;
    }
}
