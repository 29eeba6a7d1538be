package id.kipp.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Chromium;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The finished portal as the world meets it, before any page of its own. */
@WithPortal
class PortalIT {

    @Test
    void itSaysThatItIsReadyAndAlive(Visitor visitor) {
        assertThat(visitor.get("/health/ready").body()).contains("\"database\"").contains("\"UP\"");
        assertThat(visitor.get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void itDoesNotSayWhatServerItIs(Visitor visitor) {
        var headers = visitor.get("/health/live").headers().map();
        assertThat(headers).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void itCompressesText(Visitor visitor) {
        var asked = visitor.request("/jakarta.faces.resource/jquery/jquery.js.xhtml?ln=primefaces")
                .header("Accept-Encoding", "gzip")
                .build();
        assertThat(visitor.send(asked).headers().firstValue("content-encoding")).contains("gzip");
    }

    @Test
    void itHidesItsMeasurements(Visitor visitor) {
        assertThat(visitor.get("/metrics").statusCode()).isEqualTo(403);
    }

    @Test
    void aSessionIs192RandomBitsInACookieAndInNoAddress(Visitor visitor) {
        assertThat(signIn(visitor, "http").headers().allValues("set-cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .matches("JSESSIONID=[0-9a-f]{48};.*")
                        .containsIgnoringCase("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax"));
        assertThat(visitor.get("/usulan").body()).contains("/keluar").doesNotContainIgnoringCase("jsessionid");
    }

    @Test
    void behindAProxyThatEndsTlsCookiesAreSecureAndRedirectsStayThere(Visitor visitor) {
        var asked =
                visitor.request("/meja").header("X-Forwarded-Proto", "https").build();
        assertThat(visitor.send(asked).headers().firstValue("location"))
                .hasValueSatisfying(address -> assertThat(address).doesNotStartWith("http:"));
        assertThat(signIn(visitor, "https").headers().allValues("set-cookie"))
                .hasSizeGreaterThan(1)
                .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("secure"));
    }

    private static HttpResponse<String> signIn(Visitor visitor, String scheme) {
        var typed = Map.of("sign-in:name", "upp", "sign-in:password", Portal.DEMO_PASSWORD);
        return visitor.send(visitor.request("/masuk")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .header("X-Forwarded-Proto", scheme)
                .POST(BodyPublishers.ofString(Visitor.encoded(visitor.form("/masuk", "sign-in:send", typed))))
                .build());
    }

    @Test
    void chromiumReadsIt(Chromium chromium) {
        var page = chromium.newPage();
        page.navigate("/health/live");
        assertThat(page.textContent("body")).contains("UP");
        page.context().close();
    }
}
