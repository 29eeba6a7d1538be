package id.kipp.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Chromium;
import id.kipp.testbed.Visitor;
import java.net.URLEncoder;
import java.util.List;

/** What anybody without an account sees of the competition. */
final class ReaderSteps {
    private final Chromium chromium;
    private final Visitor visitor;

    ReaderSteps(Chromium chromium, Visitor visitor) {
        this.chromium = chromium;
        this.visitor = visitor;
    }

    void seeNoResultYet() {
        for (var title : CompetitionJourneyIT.TITLES) {
            var words = URLEncoder.encode(title, UTF_8);
            for (var channel :
                    List.of("/api/v1/innovations?q=" + words, "/katalog?q=" + words, "/", "/api/v1/innovations")) {
                var answer = visitor.get(channel);
                assertThat(answer.statusCode()).isEqualTo(200);
                // The search page repeats the words in its field and in the filter that takes them away.
                assertThat(answer.body().replace("value=\"" + title + "\"", "").replace("“" + title + "”", ""))
                        .as(channel)
                        .doesNotContain(title);
            }
        }
        // Nobody can even tell that there will be such a tier.
        assertThat(visitor.get("/api/v1/innovations?year=2018&level=Top%202").statusCode())
                .isEqualTo(400);
    }

    void findTheWinners() {
        assertThat(visitor.get("/api/v1/innovations?year=2018&level=Top%201").body())
                .contains("\"total\":1")
                .containsAnyOf(CompetitionJourneyIT.TITLES.toArray(String[]::new));
        assertThat(visitor.get("/api/v1/innovations?year=2018&level=Top%202").body())
                .contains("\"total\":2");
        try (var anybody = Person.anybody(chromium)) {
            anybody.opens("/katalog?q=dermaga+desa").sees("2018").looksAtIt("25-katalog");
            anybody.leavesBy(anybody.page().locator("ol.rows a").first());
            anybody.sees("Warga pulau kini dilayani").looksAtIt("26-inovasi");
        }
    }
}
