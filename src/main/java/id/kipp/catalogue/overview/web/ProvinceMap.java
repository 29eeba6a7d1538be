package id.kipp.catalogue.overview.web;

import id.kipp.web.routing.PropertyFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Properties;

/** The outlines of the provinces. */
@ApplicationScoped
public class ProvinceMap {
    /** The provinces of 2022 are drawn in the one that they were a part of. */
    private static final Map<String, String> DRAWN_IN = Map.of("93", "91", "94", "91", "95", "91", "96", "92");

    private final Properties outlines = PropertyFile.read("map/provinces.properties");

    /** The code of the province in whose outline this one is drawn: its own for most. */
    String drawnIn(String code) {
        return DRAWN_IN.getOrDefault(code, code);
    }

    /** How many other provinces are drawn in this one. */
    long guests(String code) {
        return DRAWN_IN.values().stream().filter(code::equals).count();
    }

    /** The outline of a province as an SVG path; empty where it has none of its own. */
    String outline(String code) {
        return outlines.getProperty(code, "");
    }
}
