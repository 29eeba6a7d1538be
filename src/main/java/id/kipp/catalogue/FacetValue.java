package id.kipp.catalogue;

import id.kipp.catalogue.rules.Facet;
import java.util.Locale;
import java.util.Map;

/** The usual way to write a value that people write in several ways. */
public final class FacetValue {
    private static final String JAKARTA = "Daerah Khusus Ibukota Jakarta";
    private static final String YOGYAKARTA = "Daerah Istimewa Yogyakarta";

    private static final Map<String, String> PROVINCES = Map.of(
            "dki jakarta", JAKARTA,
            "jakarta", JAKARTA,
            "daerah khusus jakarta", JAKARTA,
            "di yogyakarta", YOGYAKARTA,
            "yogyakarta", YOGYAKARTA);

    private FacetValue() {}

    public static String usual(Facet facet, String value) {
        return switch (facet) {
            case PROVINCE -> PROVINCES.getOrDefault(value.toLowerCase(Locale.ROOT), value);
            case KIND -> KindWord.read(value).orElse(value);
            case YEAR, LEVEL, THEME -> value;
        };
    }
}
