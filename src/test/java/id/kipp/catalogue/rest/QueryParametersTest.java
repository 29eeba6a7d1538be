package id.kipp.catalogue.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.catalogue.CatalogueQuery;
import id.kipp.catalogue.rules.Facet;
import id.kipp.catalogue.rules.ResultOrder;
import id.kipp.rest.BadParameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParametersTest {
    private static final Map<Facet, Set<String>> KNOWN = Map.of(
            Facet.LEVEL, Set.of("Top 35", "Top 99"),
            Facet.THEME, Set.of("Kesehatan"),
            Facet.PROVINCE, Set.of("Riau", "Daerah Khusus Ibukota Jakarta"));

    @Test
    void readsEveryParameter() {
        var query = QueryParameters.read(
                Map.of(
                        "q", List.of("gizi"),
                        "year", List.of("2016"),
                        "level", List.of("top 35"),
                        "kind", List.of("Kabupaten"),
                        "province", List.of("DKI Jakarta"),
                        "theme", List.of("Kesehatan"),
                        "page", List.of("2"),
                        "size", List.of("50")),
                KNOWN);
        assertThat(query)
                .isEqualTo(new CatalogueQuery(
                        "gizi",
                        Map.of(
                                Facet.YEAR, Set.of("2016"),
                                Facet.LEVEL, Set.of("Top 35"),
                                Facet.KIND, Set.of("kabupaten"),
                                Facet.PROVINCE, Set.of("Daerah Khusus Ibukota Jakarta"),
                                Facet.THEME, Set.of("Kesehatan")),
                        2,
                        50));
    }

    @Test
    void emptyParametersAskForNothing() {
        assertThat(QueryParameters.read(Map.of("q", List.of(""), "year", List.of(""), "page", List.of("")), KNOWN))
                .isEqualTo(CatalogueQuery.all(20));
    }

    @ParameterizedTest
    @CsvSource({
        "page,0",
        "page,-1",
        "page,x",
        "page,1.5",
        "size,0",
        "size,101",
        "size,9999999999",
        "year,dua",
        "year,16",
        "kind,desa",
        "level,Top 1",
        "province,Atlantis",
        "theme,Sihir",
        "provinsi,Riau"
    })
    void refusesByName(String name, String value) {
        assertThatThrownBy(() -> QueryParameters.read(Map.of(name, List.of(value)), KNOWN))
                .isInstanceOf(BadParameter.class)
                .hasMessageStartingWith(name + ":");
    }

    @Test
    void refusesMoreValuesThanAnyoneNeeds() {
        var years = IntStream.range(1000, 1051).mapToObj(Integer::toString).toList();
        assertThatThrownBy(() -> QueryParameters.read(Map.of("year", years), KNOWN))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining("50");
    }

    @Test
    void theOrderIsOneOfThree() {
        assertThat(QueryParameters.read(Map.of("sort", List.of("year")), KNOWN).order())
                .isEqualTo(ResultOrder.YEAR);
        assertThatThrownBy(() -> QueryParameters.read(Map.of("sort", List.of("age")), KNOWN))
                .isInstanceOf(BadParameter.class);
    }
}
