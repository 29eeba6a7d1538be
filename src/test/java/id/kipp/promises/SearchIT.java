package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.kipp.testbed.Axe;
import id.kipp.testbed.Chromium;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Issue 9, line 1: a search forgives, does not mislead, and answers readers and programs alike. */
@WithPortal
class SearchIT {
    private static final Pattern ROW = Pattern.compile("<h3><a href=\"(/katalog/[^\"]+)\"");
    private static final String SLIP = "/katalog?q=perpustakan";

    private static JsonObject json(Visitor visitor, String path) {
        try (var reader = Json.createReader(new StringReader(visitor.get(path).body()))) {
            return reader.readObject();
        }
    }

    @Test
    void thePageAndTheInterfaceAnswerAlike(Portal portal) {
        var visitor = portal.visitor();
        for (var words :
                List.of("perpustakan", "e-KTP", "dukcapil", "DPMPTSP", "ijin", "pungli", "difabel", "Kota Sorong")) {
            var query = Visitor.encoded(Map.of("q", words));
            var page = ROW.matcher(visitor.get("/katalog?" + query).body())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            var items = json(visitor, "/api/v1/innovations?" + query)
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class);
            assertThat(items.stream().map(item -> item.getString("url").replaceFirst(".*(?=/katalog/)", "")))
                    .as(words)
                    .containsExactlyElementsOf(page);
            assertThat(page.isEmpty()).as(words).isEqualTo(words.equals("Kota Sorong"));
            assertThat(items)
                    .allSatisfy(item -> assertThat(item.getString("match")).isNotBlank());
        }
        assertThat(json(visitor, "/api/v1/innovations?q=perpustakan").getString("meant"))
                .isEqualTo("perpustakaan");
        assertThat(json(visitor, "/api/v1/innovations").isNull("meant")).isTrue();
    }

    @Test
    void whatIsTypedComesBackEscapedAndOnlyWordsOfTheCatalogueAreMarked(Portal portal) {
        var body = portal.visitor().get("/katalog?q=" + "%3Cmark%3Esampah").body();
        assertThat(body).contains("<mark>").contains("&lt;mark&gt;sampah").doesNotContain("<mark>sampah\"");
        assertThat(portal.visitor().get("/katalog").body()).doesNotContain("<mark>");
    }

    @Test
    void everyStateIsAnAddress(Portal portal) {
        var visitor = portal.visitor();
        var copied = visitor.get("/katalog?q=kabupaten&urut=replikasi").body();
        assertThat(copied).contains("urut=tahun").contains("name=\"urut\" value=\"replikasi\"");
        assertThat(ROW.matcher(copied).results().findFirst().orElseThrow().group(1))
                .isNotEqualTo(ROW.matcher(
                                visitor.get("/katalog?q=kabupaten&urut=tahun").body())
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1));
        assertThat(visitor.get("/api/v1/innovations?sort=umur").statusCode()).isEqualTo(400);
        var none = visitor.get("/katalog?q=xyzzy+qwrtp").body();
        assertThat(none).contains("id=\"looser\"", "q=xyzzy\"", "id=\"themes\"", "/katalog?tema=");
    }

    @Test
    void whoTypesTheNameOfAnInstitutionIsLedToItsPage(Portal portal) {
        assertThat(portal.visitor().get("/katalog?q=Kota+Sorong").body()).contains("href=\"/instansi/kota-sorong\"");
        assertThat(portal.visitor().get("/katalog?q=pemkot+surabaya").body())
                .contains("href=\"/instansi/kota-surabaya\"");
        assertThat(portal.visitor().get("/katalog?q=kota").body()).doesNotContain("href=\"/instansi/");
    }

    @Test
    void suggestionsArePublicShortAndCached(Portal portal) {
        var answer = portal.visitor().get("/saran?q=perpus");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=60");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).startsWith("[\"").contains("Perpustakaan");
        for (var nothing : List.of("/saran", "/saran?q=", "/saran?q=p", "/saran?q=%22%22", "/saran?q=xyzzy")) {
            assertThat(portal.visitor().get(nothing).body()).as(nothing).isEqualTo("[]");
        }
    }

    @Test
    void theFieldSuggestsToTheKeyboardAndIsAPlainFieldWithoutJavaScript(Portal portal, Chromium chromium) {
        for (var width : List.of(1280, 320)) {
            var page = chromium.newPage(new NewContextOptions()
                    .setViewportSize(width, 800)
                    .setColorScheme(width == 320 ? ColorScheme.DARK : ColorScheme.LIGHT));
            try {
                suggests(page);
                for (var path : List.of(SLIP, "/katalog?q=sampah", "/katalog?q=xyzzy+qwrtp")) {
                    page.navigate(path);
                    Axe.assertClean(page);
                    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                            .isTrue();
                }
            } finally {
                page.context().close();
            }
        }
        var plain = chromium.newPage(new NewContextOptions().setJavaScriptEnabled(false));
        try {
            plain.navigate("/katalog");
            plain.fill("#search", "perpustakaan");
            plain.press("#search", "Enter");
            assertThat(plain.url()).contains("q=perpustakaan");
        } finally {
            plain.context().close();
        }
    }

    private static void suggests(Page page) {
        page.navigate("/");
        page.locator("#search").pressSequentially("perpus");
        var first = page.locator("#search-saran [role=option]").first();
        first.waitFor();
        Axe.assertClean(page);
        page.press("#search", "ArrowDown");
        assertThat(first.getAttribute("aria-selected")).isEqualTo("true");
        assertThat(page.getAttribute("#search", "aria-activedescendant")).isEqualTo(first.getAttribute("id"));
        page.press("#search", "Escape");
        assertThat(page.getAttribute("#search", "aria-expanded")).isEqualTo("false");
        page.locator("#search").pressSequentially("t");
        first.waitFor();
        page.press("#search", "ArrowUp");
        page.press("#search", "Enter");
        page.waitForURL("**/katalog?q=*");
        page.locator("mark").first().waitFor();
    }
}
