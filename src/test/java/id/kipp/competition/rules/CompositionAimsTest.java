package id.kipp.competition.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompositionAimsTest {
    private static final Map<CompositionFacet, List<String>> KNOWN =
            Map.of(CompositionFacet.CATEGORY, List.of("Kesehatan", "Tata Kelola"), CompositionFacet.GROUP, List.of());

    @Test
    void aimsAreReadHoweverTheyAreWritten() {
        var aims = CompositionAims.read("jenis: Kota: 5\n\nWILAYAH:Bali-Nusa Tenggara:  3\nkategori: Tata: Kelola: 12");

        assertThat(aims)
                .containsExactly(
                        new CompositionAim(CompositionFacet.KIND, "Kota", 5),
                        new CompositionAim(CompositionFacet.AREA, "Bali-Nusa Tenggara", 3),
                        new CompositionAim(CompositionFacet.CATEGORY, "Tata: Kelola", 12));
        assertThat(aims.get(1).key()).isEqualTo(CompositionAim.key(CompositionFacet.AREA, "BALI_NUSA_TENGGARA"));
        assertThat(CompositionFacet.AREA.textKey()).isEqualTo("competition.facet.area");
    }

    @Test
    void everyLineThatCannotBeReadIsNamed() {
        assertThat(CompositionAims.judge("jenis: Kota\n\njenis: Kota: 5\npulau: Jawa: 2", KNOWN))
                .isEqualTo(Verdict.refused("competition.aims.unread", "1, 4"));
    }

    @Test
    void aNameThatTheEditionDoesNotHaveIsNamed() {
        assertThat(CompositionAims.judge("kategori: Kesehatn: 5\nkategori: tata kelola: 2\nkategori: X: 1", KNOWN))
                .isEqualTo(Verdict.refused("competition.aims.unknown", "1 (Kesehatn), 3 (X)"));
    }

    @Test
    void anAimStandsOnce() {
        assertThat(CompositionAims.judge("jenis: Kota: 5\njenis: KOTA: 6", KNOWN))
                .isEqualTo(Verdict.refused("competition.aims.twice", "2 (KOTA)"));
        assertThat(CompositionAims.judge("jenis: Kota: 5\nkelompok: Umum: 6", KNOWN))
                .isEqualTo(Verdict.allowed());
        assertThat(CompositionAims.judge("", KNOWN)).isEqualTo(Verdict.allowed());
    }
}
