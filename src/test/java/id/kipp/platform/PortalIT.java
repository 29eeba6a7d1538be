package id.kipp.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Chromium;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
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
        var page = visitor.get("/masuk");
        assertThat(page.headers().allValues("set-cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .matches("JSESSIONID=[0-9a-f]{48};.*")
                        .containsIgnoringCase("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax"));
        assertThat(page.body()).doesNotContainIgnoringCase("jsessionid");
    }

    @Test
    void behindAProxyThatEndsTlsCookiesAreSecureAndRedirectsStayThere(Visitor visitor) {
        var asked =
                visitor.request("/meja").header("X-Forwarded-Proto", "https").build();
        assertThat(visitor.send(asked).headers().firstValue("location"))
                .hasValueSatisfying(address -> assertThat(address).doesNotStartWith("http:"));
        var page =
                visitor.request("/masuk").header("X-Forwarded-Proto", "https").build();
        assertThat(visitor.send(page).headers().allValues("set-cookie"))
                .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("secure"));
    }

    @Test
    void chromiumReadsIt(Chromium chromium) {
        var page = chromium.newPage();
        page.navigate("/health/live");
        assertThat(page.textContent("body")).contains("UP");
        page.context().close();
    }
}
