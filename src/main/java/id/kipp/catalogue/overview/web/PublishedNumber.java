package id.kipp.catalogue.overview.web;

import id.kipp.catalogue.rules.Metric;
import id.kipp.institution.figures.Statistic;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A published number of the competition that has a name on screen. */
public record PublishedNumber(Metric metric, Statistic statistic) {
    /** Those with a name, the newest year first, each year in the order of the competition. */
    static List<PublishedNumber> of(List<Statistic> statistics) {
        return statistics.stream()
                .flatMap(statistic ->
                        Metric.of(statistic.metric()).map(metric -> new PublishedNumber(metric, statistic)).stream())
                .sorted(Comparator.comparing(
                                PublishedNumber::year, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
                        .reversed()
                        .thenComparing(line -> line.metric().order()))
                .toList();
    }

    private @Nullable Integer year() {
        return statistic.year();
    }

    /** For the eye; none where the source published something else than a whole number. */
    public @Nullable Long figure() {
        return statistic.number().orElse(null);
    }
}
