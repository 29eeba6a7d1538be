package id.kipp.catalogue.overview.web;

import id.kipp.catalogue.CatalogueQuery;
import id.kipp.catalogue.KindWord;
import id.kipp.catalogue.ledger.LedgerQuery;
import id.kipp.catalogue.ledger.LedgerService;
import id.kipp.catalogue.overview.CatalogueCounts;
import id.kipp.catalogue.overview.Count;
import id.kipp.catalogue.overview.SpreadService;
import id.kipp.catalogue.rules.Facet;
import id.kipp.catalogue.rules.LedgerCounts;
import id.kipp.institution.InstitutionKind;
import id.kipp.institution.figures.PublishedFigureService;
import id.kipp.institution.figures.Statistic;
import id.kipp.kernel.desk.DeskChart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Entries and winners over the years, how the catalogue is spread, and what became of copies: each drawing is a table. */
@Named
@RequestScoped
public class StatisticsPage {
    private static final String REGISTERED = "registered";
    private static final String INNOVATIONS = "catalogue.institutions.innovations";

    private final PublishedFigureService figures;
    private final SpreadService spread;
    private final LedgerService ledger;
    private @Nullable List<Statistic> statistics;

    @Inject
    public StatisticsPage(PublishedFigureService figures, SpreadService spread, LedgerService ledger) {
        this.figures = figures;
        this.spread = spread;
        this.ledger = ledger;
    }

    /** Everything that is drawn, in the order of the page. */
    public List<DeskChart> getCharts() {
        var counts = spread.counts();
        var charts = new ArrayList<DeskChart>();
        charts.add(registered());
        charts.addAll(spreadOver(counts));
        charts.add(replications(ledger.counts(LedgerQuery.all())));
        return charts;
    }

    /** The published numbers of each year, the newest first. */
    public List<PublishedNumber> getLines() {
        return PublishedNumber.of(statistics().stream()
                .filter(statistic -> statistic.year() != null)
                .toList());
    }

    /** Where official numbers disagree, the first that the file has; the table below has them all. */
    private DeskChart registered() {
        var years = new TreeMap<Integer, Long>();
        for (var statistic : statistics()) {
            var year = statistic.year();
            if (year != null && statistic.metric().equals(REGISTERED)) {
                statistic.number().ifPresent(number -> years.putIfAbsent(year, number));
            }
        }
        return chart(
                REGISTERED,
                "year",
                "catalogue.statistics.registered.column",
                years.entrySet().stream()
                        .map(year -> new Count(year.getKey().toString(), year.getValue()))
                        .toList(),
                year -> "/edisi-kompetisi/" + year.name());
    }

    private List<Statistic> statistics() {
        var known = statistics;
        if (known == null) {
            known = figures.statistics();
            statistics = known;
        }
        return known;
    }

    private static List<DeskChart> spreadOver(CatalogueCounts counts) {
        return List.of(
                chart("year", "year", INNOVATIONS, counts.years(), year -> "/edisi-kompetisi/" + year.name()),
                kinds(counts.kinds()),
                chart(
                        "province",
                        "province",
                        INNOVATIONS,
                        counts.provinces(),
                        province -> href(Facet.PROVINCE, province.name())),
                chart("theme", "theme", INNOVATIONS, counts.themes(), theme -> href(Facet.THEME, theme.name())));
    }

    private static DeskChart kinds(List<Count> counts) {
        var most = most(counts);
        return new DeskChart(
                "catalogue.statistics.kind",
                "catalogue.facet.kind",
                List.of(INNOVATIONS),
                counts.stream()
                        .map(count -> {
                            var kind = InstitutionKind.valueOf(count.name());
                            return DeskChart.Row.keyed(
                                    kind.textKey(),
                                    List.of(count.number()),
                                    count.number(),
                                    most,
                                    href(Facet.KIND, KindWord.of(kind)));
                        })
                        .toList(),
                false,
                List.of());
    }

    private static DeskChart replications(LedgerCounts counts) {
        var shown = counts.shown();
        var most = shown.stream().mapToLong(LedgerCounts.Count::number).max().orElse(0);
        return new DeskChart(
                "catalogue.statistics.replication",
                "catalogue.ledger.status",
                List.of("catalogue.map.adopter.column"),
                shown.stream()
                        .map(count -> DeskChart.Row.keyed(
                                count.status().textKey(),
                                List.of(count.number()),
                                count.number(),
                                most,
                                "/replikasi?status=" + count.status().address()))
                        .toList(),
                false,
                List.of());
    }

    private static DeskChart chart(
            String what, String rows, String column, List<Count> counts, Function<Count, String> href) {
        var most = most(counts);
        return new DeskChart(
                "catalogue.statistics." + what,
                "catalogue.facet." + rows,
                List.of(column),
                counts.stream()
                        .map(count -> DeskChart.Row.named(
                                count.name(), List.of(count.number()), count.number(), most, href.apply(count)))
                        .toList(),
                false,
                List.of());
    }

    private static long most(List<Count> counts) {
        return counts.stream().mapToLong(Count::number).max().orElse(0);
    }

    private static String href(Facet facet, String value) {
        return CatalogueQuery.only(facet, value).href();
    }
}
