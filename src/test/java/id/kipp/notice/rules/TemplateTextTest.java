package id.kipp.notice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTextTest {
    private static final List<String> KNOWN = List.of("kode", "judul");

    @Test
    void unknownPlaceholdersAreNamedOnce() {
        assertThat(TemplateText.unknown("Usulan {kode}: {judul}", KNOWN)).isEmpty();
        assertThat(TemplateText.unknown("{nama} {kode} {} {nama} {Kode}", KNOWN))
                .containsExactly("{Kode}", "{nama}", "{}");
    }

    /** What fills a placeholder is a title that somebody typed: it is not read for placeholders again. */
    @Test
    void valuesAreFilledInOnceAndAsTheyAre() {
        assertThat(TemplateText.filled("{kode} “{judul}” {lain}", Map.of("kode", "$1 {judul}", "judul", "A\\B")))
                .isEqualTo("$1 {judul} “A\\B” {lain}");
    }

    @Test
    void wordsOfTheHouseGetNames() {
        assertThat(TemplateText.named("{1} ({0})", KNOWN)).isEqualTo("{judul} ({kode})");
    }
}
