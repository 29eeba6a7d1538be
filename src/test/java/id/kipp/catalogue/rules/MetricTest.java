package id.kipp.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MetricTest {
    @Test
    void theWayOfTheEntriesComesFirstThenThePartsOfTheWidestTop() {
        var shown = Stream.of("top35_city", "registered", "top99_province", "top99_ministry", "submitted")
                .map(name -> Metric.of(name).orElseThrow())
                .sorted(Comparator.comparingInt(Metric::order))
                .toList();
        assertThat(shown)
                .isEqualTo(List.of(
                        new Metric(0, "registered"),
                        new Metric(0, "submitted"),
                        new Metric(99, "ministry"),
                        new Metric(99, "province"),
                        new Metric(35, "city")));
    }

    @Test
    void eachHasItsName() {
        assertThat(Metric.of("registered").map(Metric::textKey)).contains("catalogue.metric.registered");
        assertThat(Metric.of("top99_city").map(Metric::textKey)).contains("catalogue.metric.part.city");
    }

    @Test
    void whatNobodyNamesIsLeftToTheFile() {
        assertThat(Stream.of("registered_city", "top99_city_institutions", "topx_city", "hub_jipp")
                        .map(Metric::of))
                .containsOnly(Optional.empty());
    }
}
