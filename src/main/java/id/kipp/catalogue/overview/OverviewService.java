package id.kipp.catalogue.overview;

import id.kipp.catalogue.CatalogueService;
import id.kipp.catalogue.InnovationRow;
import id.kipp.catalogue.ledger.LedgerQuery;
import id.kipp.catalogue.ledger.LedgerService;
import id.kipp.catalogue.rules.Tier;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.figures.PublishedFigureService;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.Page;
import id.kipp.kernel.access.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows the public winners by institution and by edition. */
@ApplicationScoped
public class OverviewService {
    private static final String PUBLIC = "a row of the catalogue exists only when it is public";

    /** More rows of one level than this are in the catalogue's list, not on the board. */
    private static final int MOST_OF_A_LEVEL = 150;

    /** More lines of the ledger than this are in the ledger, not on an institution's page. */
    private static final int MOST_LINES = 50;

    private final OverviewRepository overviews;
    private final CatalogueService catalogue;
    private final LedgerService ledger;
    private final InstitutionDirectory institutions;
    private final PublishedFigureService figures;

    @Inject
    public OverviewService(
            OverviewRepository overviews,
            CatalogueService catalogue,
            LedgerService ledger,
            InstitutionDirectory institutions,
            PublishedFigureService figures) {
        this.overviews = overviews;
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.institutions = institutions;
        this.figures = figures;
    }

    /** An institution at its readable address, with one page of its innovations. */
    @PermitAll(PUBLIC)
    @Transactional
    public InstitutionProfile institution(String slug, int page, int size) {
        var institution = institutions.bySlug(slug);
        var id = institution.id();
        var held = overviews.held(id);
        var shown = Page.within(Math.max(1, page), held.shown(), size);
        var awards = overviews.awards(id).stream()
                .sorted(Comparator.comparing(
                                AwardCount::year, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
                        .reversed()
                        .thenComparing(AwardCount::level, Tier.highestFirst()))
                .toList();
        return new InstitutionProfile(
                institution,
                new Page<>(
                        catalogue.rows(overviews.innovations(id, (shown - 1) * size, size)), held.shown(), shown, size),
                held.counted(),
                awards,
                ledger.first(LedgerQuery.ofOrigin(id), MOST_LINES),
                ledger.first(LedgerQuery.ofAdopter(id), MOST_LINES),
                figures.indexValues(institution.name()));
    }

    /** Institutions with how many innovations they have, those with the most first unless their names lead. */
    @PermitAll(PUBLIC)
    @Transactional
    public Page<InstitutionLine> institutions(InstitutionQuery query) {
        var counts = overviews.byInstitution();
        var lines = institutions.find(query.part(), query.kind(), query.province()).stream()
                .map(found -> new InstitutionLine(found, counts.getOrDefault(found.id(), 0L)))
                .toList();
        // What is equal keeps the order of the names.
        var ordered = query.byName()
                ? lines
                : lines.stream()
                        .sorted(Comparator.comparingLong(InstitutionLine::innovations)
                                .reversed())
                        .toList();
        return Page.of(query.backwards() ? reversed(ordered) : ordered, query.page(), query.size());
    }

    private static List<InstitutionLine> reversed(List<InstitutionLine> lines) {
        var other = new ArrayList<>(lines);
        Collections.reverse(other);
        return other;
    }

    /** The results of a year, or of the newest that has a Top. */
    @PermitAll(PUBLIC)
    @Transactional
    public EditionBoard edition(Optional<Integer> wanted) {
        int year = wanted.or(overviews::newestTop).orElseThrow(() -> new NotFoundException("results of any year"));
        var tiers = tiers(year);
        var statistics = figures.statistics().stream()
                .filter(statistic -> Objects.equals(statistic.year(), year))
                .toList();
        if (tiers.isEmpty() && statistics.isEmpty()) {
            throw new NotFoundException("results of " + year);
        }
        return new EditionBoard(year, tiers, statistics, overviews.years());
    }

    private List<EditionBoard.Tier> tiers(int year) {
        var reached = overviews.reached(year, MOST_OF_A_LEVEL);
        var rows = catalogue
                .rows(reached.values().stream().flatMap(List::stream).distinct().toList())
                .stream()
                .collect(Collectors.toMap(InnovationRow::id, Function.identity()));
        return overviews.levels(year).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Tier.highestFirst()))
                .map(level -> new EditionBoard.Tier(
                        level.getKey(),
                        reached.getOrDefault(level.getKey(), List.of()).stream()
                                .flatMap(id -> Stream.ofNullable(rows.get(id)))
                                .toList(),
                        level.getValue().counted(),
                        level.getValue().shown() > MOST_OF_A_LEVEL))
                .toList();
    }
}
