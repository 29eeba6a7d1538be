package id.kipp.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void aWordWithAHyphenIsOneWordAsWell() {
        assertThat(Names.hyphened("Layanan e-KTP dan KTP-el")).containsExactly("ektp", "ktpel");
    }

    @Test
    void theNamesOfATitleStandBeforeAndInsideItsBrackets() {
        assertThat(Names.ofTitle("SAN PIISAN (Sayangi Dampingi)"))
                .contains("san", "piisan", "sanpiisan", "sayangi", "sayangidampingi")
                .doesNotContain("piisansayangi");
        assertThat(Names.whole("Ayo Ceting (Ayo Cegah Stunting)"))
                .containsExactly("ayocetingayocegahstunting", "ayoceting", "ayocegahstunting");
    }

    @Test
    void whatHasNoWordsHasNoName() {
        assertThat(Names.ofTitle("()")).isEmpty();
        assertThat(Names.whole("–")).isEmpty();
    }
}
