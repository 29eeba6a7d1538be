package id.kipp.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.catalogue.InnovationRow;
import id.kipp.catalogue.InnovationView;
import id.kipp.catalogue.Source;
import id.kipp.kernel.settings.AddressSettings;
import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StructuredDataTest {
    private static final String BEGIN = "<script type=\"application/ld+json\">";
    private static final String END = "</script>";

    private final StructuredData data = new StructuredData(new AddressSettings("https://kipp.example/"));

    @Test
    void aTitleCannotEndTheElement() {
        var element = data.of(innovation("Jebakan </script><script>alert(1)</script> & lagi", "Bali"));

        assertThat(element).startsWith(BEGIN).endsWith(END);
        var inside = element.substring(BEGIN.length(), element.length() - END.length());
        assertThat(inside).doesNotContain("<", ">", "&");
        try (var reader = Json.createReader(new StringReader(inside))) {
            var read = reader.readObject();
            assertThat(read.getString("name")).isEqualTo("Jebakan </script><script>alert(1)</script> & lagi");
            assertThat(read.getString("url")).isEqualTo("https://kipp.example/katalog/antar-obat");
            assertThat(read.getJsonArray("award")).hasToString("[\"Top 99 (2016)\",\"UNPSA\"]");
        }
    }

    @Test
    void whatNoSourceToldIsLeftOut() {
        assertThat(data.of(innovation("Antar obat", null))).doesNotContain("locationCreated", "null");
    }

    @Test
    void aDemonstrationIsNotHandedToSearchEngines() {
        assertThat(data.of(innovation("Antar obat", "Bali", true))).isEmpty();
    }

    private static InnovationView innovation(String title, @Nullable String province) {
        return innovation(title, province, false);
    }

    private static InnovationView innovation(String title, @Nullable String province, boolean sample) {
        var row = new InnovationRow(
                1,
                "INV-2016-001",
                "antar-obat",
                title,
                "Pemerintah Kota Denpasar",
                "kota",
                null,
                province,
                2016,
                "Top 99",
                null,
                null,
                sample,
                0,
                Instant.EPOCH);
        var source = new Source(null, null, null);
        return new InnovationView(
                row,
                null,
                source,
                List.of(),
                List.of(
                        new InnovationView.Award(2016, "Top 99", source),
                        new InnovationView.Award(null, "UNPSA", source)),
                List.of(),
                List.of());
    }
}
