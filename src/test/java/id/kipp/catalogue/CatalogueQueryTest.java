package id.kipp.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.catalogue.rules.Facet;
import id.kipp.catalogue.rules.ResultOrder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueQueryTest {
    private static CatalogueQuery read(Map<String, List<String>> values) {
        return PageParameters.read(name -> values.getOrDefault(name, List.of()), 20);
    }

    @Test
    void readsAPagesAddressAndWritesItAgain() {
        var query = read(Map.of(
                "q", List.of(" gizi balita "),
                "tahun", List.of("2016", "2017"),
                "provinsi", List.of("DKI Jakarta"),
                "jenis", List.of("bumn", ""),
                "halaman", List.of("3")));
        assertThat(query)
                .isEqualTo(new CatalogueQuery(
                        "gizi balita",
                        Map.of(
                                Facet.YEAR, Set.of("2016", "2017"),
                                Facet.PROVINCE, Set.of("Daerah Khusus Ibukota Jakarta"),
                                Facet.KIND, Set.of("BUMN")),
                        3,
                        20));
        assertThat(query.addressOfPage())
                .isEqualTo("q=gizi+balita&tahun=2016&tahun=2017&jenis=BUMN"
                        + "&provinsi=Daerah+Khusus+Ibukota+Jakarta&halaman=");
        assertThat(query.offset()).isEqualTo(40);
    }

    @Test
    void leavesOutWhatItDoesNotUnderstand() {
        assertThat(read(Map.of("halaman", List.of("x"), "lain", List.of("y")))).isEqualTo(CatalogueQuery.all(20));
        assertThat(read(Map.of("halaman", List.of("-4"))).page()).isEqualTo(1);
    }

    @Test
    void togglingChoosesAndTakesAwayAndStartsFromTheFirstPage() {
        var chosen = new CatalogueQuery("", Map.of(), 5, 20).toggle(Facet.THEME, "Kesehatan");
        assertThat(chosen.address()).isEqualTo("tema=Kesehatan");
        assertThat(chosen.page()).isEqualTo(1);
        assertThat(chosen.toggle(Facet.THEME, "Kesehatan")).isEqualTo(CatalogueQuery.all(20));
    }

    @Test
    void takesAwayWordsAndFacetsApart() {
        var query = read(Map.of("q", List.of("gizi"), "tema", List.of("Kesehatan")));
        assertThat(query.isNarrowed()).isTrue();
        assertThat(query.withoutText().address()).isEqualTo("tema=Kesehatan");
        assertThat(query.withoutFacets().address()).isEqualTo("q=gizi");
        assertThat(query.chosenValues()).containsExactly(new CatalogueQuery.Chosen(Facet.THEME, "Kesehatan"));
    }

    @Test
    void cutsWordsThatAreTooLong() {
        assertThat(read(Map.of("q", List.of("a".repeat(500)))).text()).hasSize(CatalogueQuery.LONGEST_TEXT);
    }

    @Test
    void theOrderStandsInTheAddressAndStaysWithTheWords() {
        var query = new CatalogueQuery("gizi anak", Map.of(), 1, 20).with(ResultOrder.YEAR);
        assertThat(query.address()).isEqualTo("q=gizi+anak&urut=tahun");
        assertThat(query.with("ibu").address()).isEqualTo("q=ibu&urut=tahun");
        assertThat(query.withOneWordLess()).extracting(CatalogueQuery::text).containsExactly("anak", "gizi");
        assertThat(query.with("gizi").withOneWordLess()).isEmpty();
        assertThat(query.with("a b c d e f g").withOneWordLess()).isEmpty();
    }

    @Test
    void anUnknownOrderOfAnAddressIsTheUsualOne() {
        assertThat(PageParameters.read(name -> name.equals("urut") ? List.of("replikasi") : List.of(), 20)
                        .order())
                .isEqualTo(ResultOrder.REPLICATIONS);
        assertThat(PageParameters.read(name -> name.equals("urut") ? List.of("x") : List.of(), 20)
                        .order())
                .isEqualTo(ResultOrder.RELEVANCE);
    }
}
