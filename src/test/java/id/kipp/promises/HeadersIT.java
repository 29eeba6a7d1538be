package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Promise 14: every answer of the portal carries the protecting headers, and none says what server it comes from. */
@WithPortal
class HeadersIT {
    private static final List<String> BESIDE_PAGES = List.of(
            "/tidak-ada",
            "/tidak-ada.xhtml",
            "/web/not-found.xhtml",
            "/WEB-INF/web.xml",
            "/META-INF/MANIFEST.MF",
            "/tema/kipp.css",
            "/tema/tidak-ada.css",
            "/jakarta.faces.resource/jquery/jquery.js.xhtml?ln=primefaces",
            "/jakarta.faces.resource/tidak-ada.js.xhtml",
            "/api/v1/innovations",
            "/api/v1/innovations?page=nol",
            "/api/v1/tidak-ada",
            "/api/v1/application.wadl",
            "/berkas/1",
            "/berkas/x",
            "/keluar",
            "/simpan-usulan/2017-0001",
            "/openapi",
            "/metrics",
            "/health",
            "/health/live",
            "/health/ready");

    @Test
    void everyPageIsGuarded(Portal portal) throws SQLException {
        var nobody = portal.visitor();
        var people = Trusted.people().stream()
                .collect(Collectors.toMap(
                        person -> person, person -> portal.visitor().signedInAs(person)));
        for (var address : KnownAddress.all()) {
            assertGuarded(nobody.get(path(portal, address, "upp")));
            for (var person : List.of(Trusted.one(address.doors()), "panelis")) {
                var answer = people.get(person).get(path(portal, address, person));
                assertGuarded(answer);
                assertThat(answer.headers().allValues("cache-control"))
                        .as("%s for %s", answer.uri(), person)
                        .containsExactly("no-store");
            }
        }
    }

    @Test
    void soIsWhatIsNoPage(Portal portal, Visitor nobody) {
        var somebody = portal.visitor().signedInAs("sekretariat");
        for (var path : BESIDE_PAGES) {
            assertGuarded(nobody.get(path));
            assertGuarded(somebody.get(path));
        }
    }

    @Test
    void soIsWhatIsRefused(Visitor nobody) {
        for (var path : List.of("/", "/masuk", "/tidak-ada", "/api/v1/innovations", "/tema/kipp.css")) {
            for (var method : List.of("PUT", "DELETE", "PROPFIND", "OPTIONS", "HEAD")) {
                assertGuarded(nobody.send(nobody.request(path)
                        .method(method, BodyPublishers.noBody())
                        .build()));
            }
        }
        assertGuarded(nobody.post("/tidak-ada", Map.of()));
        assertThat(nobody.post("/masuk", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void whatTheServerRefusesBeforeThePortalSeesItDoesNotNameTheServerEither(Visitor nobody) {
        for (var path : List.of("/a%00b", "/%2e%2e/", "/%5c")) {
            assertSilent(nobody.get(path));
        }
        assertSilent(nobody.send(
                nobody.request("/").method("TRACE", BodyPublishers.noBody()).build()));
        assertSilent(nobody.send(
                nobody.request("/").header("X-Long", "a".repeat(20_000)).build()));
    }

    @Test
    void anErrorIsKeptByNobody(Visitor nobody) {
        for (var path : List.of("/tidak-ada", "/tema/tidak-ada.css", "/katalog/tidak-ada")) {
            assertThat(nobody.get(path).headers().allValues("cache-control"))
                    .as(path)
                    .containsExactly("no-store");
        }
    }

    @Test
    void aPublicPageThatDidNotChangeIsNotSentAgain(Visitor reader) {
        for (var path : List.of("/", "/katalog", "/katalog?q=rujukan")) {
            var first = reader.get(path);
            var tag = first.headers().firstValue("etag").orElseThrow();
            var again = reader.send(
                    reader.request(path).header("If-None-Match", tag).build());

            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(first.headers().allValues("cache-control")).containsExactly("no-cache");
            assertThat(reader.send(reader.request("/katalog?q=lain")
                                    .header("If-None-Match", tag)
                                    .build())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whatASignedInReaderSeesIsKeptByNobodyEvenWithoutASession(Portal portal) {
        var upp = portal.visitor().signedInAs("upp");
        var signIn = upp.cookies().stream()
                .filter(cookie -> !cookie.getName().equals("JSESSIONID"))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        var fresh = portal.visitor();

        var page = fresh.send(
                fresh.request("/katalog").header("Cookie", signIn).GET().build());

        assertThat(page.body()).contains("/meja");
        assertThat(page.headers().allValues("cache-control")).containsExactly("no-store");
        assertThat(page.headers().firstValue("etag")).isEmpty();
    }

    @Test
    void aPageWithAFormIsKeptByNobody(Visitor nobody) {
        var signIn = nobody.get("/masuk");

        assertThat(signIn.headers().allValues("cache-control")).containsExactly("no-store");
        assertThat(signIn.headers().firstValue("etag")).isEmpty();
        assertThat(signIn.body()).contains("sign-in:send");
    }

    @Test
    void aPageWithoutAFormGivesNoCookie(Portal portal) throws SQLException {
        for (var address : KnownAddress.all()) {
            if (!address.template().startsWith("/masuk") && !address.template().equals("/undangan")) {
                assertSetsNoCookie(portal.visitor().get(path(portal, address, "upp")));
            }
        }
        for (var path : BESIDE_PAGES) {
            assertSetsNoCookie(portal.visitor().get(path));
        }
    }

    private static void assertSetsNoCookie(HttpResponse<String> answer) {
        assertThat(answer.headers().allValues("set-cookie"))
                .as(answer.uri().toString())
                .isEmpty();
    }

    private static String path(Portal portal, KnownAddress address, String person) throws SQLException {
        return DemoAddresses.of(portal, address.template(), person)
                .orElse(address.template().replaceAll("[{}]", ""));
    }

    private static void assertGuarded(HttpResponse<String> answer) {
        var where = answer.request().method() + " " + answer.uri();
        var headers = answer.headers();
        assertThat(headers.allValues("content-security-policy"))
                .as(where)
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains(
                                "default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                        .doesNotContain("unsafe-"));
        assertThat(headers.allValues("x-content-type-options")).as(where).containsExactly("nosniff");
        assertThat(headers.allValues("referrer-policy")).as(where).containsExactly("same-origin");
        assertSilent(answer);
    }

    private static void assertSilent(HttpResponse<String> answer) {
        var where = answer.request().method() + " " + answer.uri();
        assertThat(answer.headers().map()).as(where).doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.body())
                .as(where)
                .doesNotContainIgnoringCase("payara")
                .doesNotContainIgnoringCase("glassfish")
                .doesNotContainIgnoringCase("grizzly")
                .doesNotContainIgnoringCase("jsessionid");
    }
}
