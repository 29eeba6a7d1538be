package id.kipp.award.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.award.rules.Composition.Share;
import id.kipp.competition.rules.CompositionAim;
import id.kipp.competition.rules.CompositionFacet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompositionTest {
    /** The thirty-five of 2016: 3 ministries, 2 agencies, 8 provinces, 14 regencies, 5 cities, 3 companies. */
    private static final Map<String, Integer> OF_2016 =
            Map.of("KEMENTERIAN", 3, "LEMBAGA", 2, "PROVINSI", 8, "KABUPATEN", 14, "KOTA", 5, "BUMN", 3);

    private static Traits kind(String name) {
        return new Traits(Map.of(CompositionFacet.KIND, name));
    }

    private static CompositionAim aim(String name, int atLeast) {
        return new CompositionAim(CompositionFacet.KIND, name, atLeast);
    }

    @Test
    void theWinnersOf2016AreCountedByKind() {
        var taken = OF_2016.entrySet().stream()
                .flatMap(each -> Stream.generate(() -> kind(each.getKey())).limit(each.getValue()))
                .toList();
        var aims = List.of(aim("Kota", 5), aim("kabupaten", 15), aim("BUMD", 1), aim("kota", 4));

        assertThat(Composition.of(taken, taken, aims))
                .containsExactly(
                        new Share(CompositionFacet.KIND, "BUMD", 0, 1),
                        new Share(CompositionFacet.KIND, "BUMN", 3, 0),
                        new Share(CompositionFacet.KIND, "KABUPATEN", 14, 15),
                        new Share(CompositionFacet.KIND, "KEMENTERIAN", 3, 0),
                        new Share(CompositionFacet.KIND, "KOTA", 5, 5),
                        new Share(CompositionFacet.KIND, "LEMBAGA", 2, 0),
                        new Share(CompositionFacet.KIND, "PROVINSI", 8, 0))
                .filteredOn(Share::isShort)
                .extracting(Share::key)
                .containsExactly("KIND:bumd", "KIND:kabupaten");
    }

    @Test
    void whatNobodyTookIsNone() {
        var shown = List.of(kind("KOTA"), new Traits(Map.of(CompositionFacet.PROVINCE, "Papua")));

        assertThat(Composition.of(shown, List.of(), List.of()))
                .containsExactly(
                        new Share(CompositionFacet.KIND, "KOTA", 0, 0),
                        new Share(CompositionFacet.PROVINCE, "Papua", 0, 0));
    }
}
