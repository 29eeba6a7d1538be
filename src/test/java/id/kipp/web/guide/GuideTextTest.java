package id.kipp.web.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuideTextTest {

    @Test
    void theFirstHeadingIsTheTitleAndTheRestTheText() {
        var guide = """
                # Panduan

                ![Meja](../gambar/meja.png)

                Satu
                kalimat.
                ## Bagian
                """;

        assertThat(GuideText.title(guide)).isEqualTo("Panduan");
        assertThat(GuideText.html(guide))
                .isEqualTo("<p><img class=\"shot\" loading=\"lazy\" src=\"/tema/gambar/meja.png\" alt=\"Meja\"/></p>"
                        + "<p>Satu kalimat.</p><h2>Bagian</h2>");
    }

    @Test
    void listsGoOnOverLinesAndEndWithAParagraph() {
        var guide = """
                1. **Satu** di `/masuk`
                   dan lagi
                2. Dua
                - butir
                Masih butir

                Akhir
                """;

        assertThat(GuideText.html(guide))
                .isEqualTo("<ol><li><strong>Satu</strong> di <code>/masuk</code> dan lagi</li><li>Dua</li></ol>"
                        + "<ul><li>butir Masih butir</li></ul><p>Akhir</p>");
    }

    @Test
    void wordsAreNeverMarkup() {
        assertThat(GuideText.html("a < b & *c* [d](https://contoh.go.id) [e](javascript:x)"))
                .isEqualTo("<p>a &lt; b &amp; <em>c</em> <a href=\"https://contoh.go.id\">d</a> [e](javascript:x)</p>");
    }

    /** What a guide may use is what is rendered: nothing of the Markdown is left in sight. */
    @Test
    void noGuideUsesMoreThanIsRendered() throws IOException {
        try (var files = Files.list(Path.of("docs/panduan"))) {
            List<Path> guides = files.toList();
            assertThat(guides).hasSizeGreaterThanOrEqualTo(6);
            for (var file : guides) {
                var html = GuideText.html(Files.readString(file));
                assertThat(html.replaceAll("<code>[^<]*</code>", ""))
                        .as(file.toString())
                        .doesNotContain("**", "](", "`")
                        .doesNotContainPattern("<p>[#|]");
            }
        }
    }
}
