package id.kipp.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymsTest {
    @Test
    void namesOfOneThingFindOneAnother() {
        var synonyms = new Synonyms(List.of("# komentar", "", "lansia, Lanjut Usia", "lansia, manula"));
        assertThat(synonyms.of("lansia")).containsExactly("lanjut usia", "manula");
        assertThat(synonyms.of("lanjutusia")).containsExactly("lansia");
        assertThat(synonyms.of("anak")).isEmpty();
        assertThat(synonyms.longest()).isEqualTo(2);
        assertThat(synonyms.refused()).isEmpty();
    }

    @Test
    void behindAnArrowStandsWhatIsFoundAsWellAndNotTheOtherWayRound() {
        var synonyms = new Synonyms(List.of("e-KTP, KTP-el => administrasi kependudukan"));
        assertThat(synonyms.of("ektp")).containsExactly("ktp el", "administrasi kependudukan");
        assertThat(synonyms.of("administrasikependudukan")).isEmpty();
    }

    @Test
    void linesThatSayNothingAreToldByTheirNumber() {
        var synonyms = new Synonyms(List.of("a, b", "sendiri", "=> b", "a =>", "a => b => c", " , ,", "!!! => b"));
        assertThat(synonyms.refused()).containsExactly(2, 3, 4, 5, 6, 7);
    }

    @Test
    void everyLineThatComesWithThePortalSaysSomething() {
        assertThat(SynonymFile.shipped().refused()).isEmpty();
    }
}
