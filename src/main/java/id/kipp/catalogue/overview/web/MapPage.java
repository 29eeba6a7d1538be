package id.kipp.catalogue.overview.web;

import id.kipp.catalogue.CatalogueQuery;
import id.kipp.catalogue.overview.ProvinceCount;
import id.kipp.catalogue.overview.SpreadService;
import id.kipp.catalogue.rules.Facet;
import id.kipp.catalogue.rules.MapShade;
import id.kipp.web.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The provinces on a map and in a table: where innovations come from, or where they were copied. */
@Named
@RequestScoped
public class MapPage {
    private static final String ADOPTERS = "pengadopsi";

    private final SpreadService spread;
    private final ProvinceMap map;
    private final Requests requests;
    private @Nullable List<ProvinceCount> provinces;

    @Inject
    public MapPage(SpreadService spread, ProvinceMap map, Requests requests) {
        this.spread = spread;
        this.map = map;
        this.requests = requests;
    }

    /**
     * A province as it is drawn: its outline, its shade from 0 to 4, what it stands for and where it leads.
     *
     * @param guests how many other provinces are drawn and counted in it
     */
    public record Shape(String name, long guests, String outline, long number, int shade, String href) {
        /** Whether there is anything to be led to. */
        public boolean isFilled() {
            return number > 0;
        }
    }

    /** A province in the table. */
    public record Line(ProvinceCount province, String originHref, String adopterHref) {
        /** Whether some innovation comes from it. */
        public boolean isOrigin() {
            return province.innovations() > 0;
        }

        /** Whether something was copied there. */
        public boolean isCopied() {
            return province.adopted().copies() > 0;
        }

        /** Plans, promises and visits. */
        public long plans() {
            return province.adopted().intended();
        }
    }

    /** Whether the map shows where innovations were copied, not where they come from. */
    public boolean isAdopters() {
        return requests.parameter("tampil").filter(ADOPTERS::equals).isPresent();
    }

    public List<Shape> getShapes() {
        var numbers = provinces().stream()
                .collect(Collectors.groupingBy(
                        province -> map.drawnIn(province.code()), Collectors.summingLong(this::number)));
        var most = numbers.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return provinces().stream()
                .filter(province -> !map.outline(province.code()).isEmpty())
                .map(province -> {
                    var number = numbers.getOrDefault(province.code(), 0L);
                    return new Shape(
                            province.name(),
                            map.guests(province.code()),
                            map.outline(province.code()),
                            number,
                            MapShade.of(number, most),
                            href(province.name()));
                })
                .toList();
    }

    /** The provinces with the most first. */
    public List<Line> getLines() {
        return provinces().stream()
                .sorted(Comparator.comparingLong(this::number).reversed())
                .map(province -> new Line(province, origin(province.name()), adopter(province.name())))
                .toList();
    }

    private long number(ProvinceCount province) {
        return isAdopters() ? province.adopted().copies() : province.innovations();
    }

    private String href(String province) {
        return isAdopters() ? adopter(province) : origin(province);
    }

    private static String origin(String province) {
        return CatalogueQuery.only(Facet.PROVINCE, province).href();
    }

    private static String adopter(String province) {
        return "/replikasi?provinsi=" + URLEncoder.encode(province, StandardCharsets.UTF_8);
    }

    private List<ProvinceCount> provinces() {
        var known = provinces;
        if (known == null) {
            known = spread.provinces();
            provinces = known;
        }
        return known;
    }
}
