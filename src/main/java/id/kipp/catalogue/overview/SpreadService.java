package id.kipp.catalogue.overview;

import id.kipp.catalogue.rules.LedgerCounts;
import id.kipp.catalogue.rules.LedgerStatus;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.kernel.access.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts how innovations and their copies are spread over the country, the kinds, the themes and the years. */
@ApplicationScoped
public class SpreadService {
    private static final String PUBLIC = "a row of the catalogue exists only when it is public";

    private final OverviewRepository overviews;
    private final InstitutionDirectory institutions;

    @Inject
    public SpreadService(OverviewRepository overviews, InstitutionDirectory institutions) {
        this.overviews = overviews;
        this.institutions = institutions;
    }

    /** Every province of the country, also where there is nothing yet, in the order of their names. */
    @PermitAll(PUBLIC)
    @Transactional
    public List<ProvinceCount> provinces() {
        var innovations =
                overviews.byProvince().stream().collect(Collectors.toMap(Count::name, Count::number, Long::sum));
        var adopted = adopted();
        return institutions.provinceCodes().entrySet().stream()
                .map(province -> new ProvinceCount(
                        province.getValue(),
                        province.getKey(),
                        innovations.getOrDefault(province.getKey(), 0L),
                        new LedgerCounts(adopted.getOrDefault(province.getKey(), Map.of()))))
                .toList();
    }

    private Map<String, Map<LedgerStatus, Long>> adopted() {
        var provinces = new HashMap<String, Map<LedgerStatus, Long>>();
        overviews
                .adopted()
                .forEach(line -> provinces
                        .computeIfAbsent(line.province(), name -> new EnumMap<>(LedgerStatus.class))
                        .put(line.status(), line.number()));
        return provinces;
    }

    @PermitAll(PUBLIC)
    @Transactional
    public CatalogueCounts counts() {
        return new CatalogueCounts(overviews.byYear(), overviews.byKind(), overviews.byProvince(), overviews.byTheme());
    }
}
