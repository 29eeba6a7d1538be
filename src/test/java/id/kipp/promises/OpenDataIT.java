package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What is public is found by programs: whole lists, news, the map of the site, and what data there are. */
@WithPortal
class OpenDataIT {

    @Test
    void theScheduleCanBeSubscribedTo(Visitor stranger) {
        var calendar = stranger.get("/jadwal.ics");
        assertThat(calendar.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(calendar.body())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("SUMMARY:KIPP 2017 (contoh): ", " ditutup", "DTSTART:20", "-closes@127.0.0.1");
    }

    @Test
    void theMapOfTheSiteLeadsToEveryRecord(Portal portal, Visitor stranger) throws Exception {
        var index = xml(stranger.get("/sitemap.xml").body());
        var parts = index.getElementsByTagName("loc");
        int records = 0;
        for (int i = 1; i < parts.getLength(); i++) {
            var path = path(parts.item(i).getTextContent());
            var part = xml(stranger.get(path).body());
            records += part.getElementsByTagName("url").getLength();
            assertThat(stranger.get(path(
                                    part.getElementsByTagName("loc").item(0).getTextContent()))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(records)
                .isEqualTo(Integer.parseInt(portal.value("select concat(count(*)) from innovation where not sample")));
        assertThat(stranger.get("/sitemap/halaman.xml").body())
                .contains("/katalog</loc>", "/instansi/kota-surabaya</loc>");
        assertThat(stranger.get("/sitemap/inovasi-9.xml").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/sitemap/x.xml").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/robots.txt").body()).contains("Sitemap: http", "Disallow: /*?");
    }

    @Test
    void theNewsNameRealRecordsAndNoDemonstration(Portal portal, Visitor stranger) throws Exception {
        var answer = stranger.get("/umpan.atom");
        var entries = xml(answer.body()).getElementsByTagName("entry");

        assertThat(entries.getLength()).isEqualTo(50);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=UTF-8");
        assertThat(portal.column("select slug from innovation where sample"))
                .isNotEmpty()
                .allSatisfy(slug -> assertThat(answer.body()).doesNotContain("/katalog/" + slug + "<"));
    }

    @Test
    void whoHasTheNewsAlreadyIsToldSo(Visitor stranger) {
        var tag = stranger.get("/umpan.atom").headers().firstValue("ETag").orElseThrow();
        var again = stranger.send(
                stranger.request("/umpan.atom").header("If-None-Match", tag).build());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void theDescriptionOfTheDataNamesFilesThatAreThere(Visitor stranger) {
        var described = Json.createReader(
                        new StringReader(stranger.get("/dcat.jsonld").body()))
                .readObject();
        var files = described.getJsonArray("dcat:dataset").stream()
                .flatMap(dataset -> dataset.asJsonObject().getJsonArray("dcat:distribution").stream())
                .map(file -> file.asJsonObject().getJsonObject("dcat:accessURL").getString("@id"))
                .toList();
        assertThat(files)
                .hasSize(8)
                .allSatisfy(file -> assertThat(stranger.get(path(file)).statusCode())
                        .as(file)
                        .isEqualTo(200));
    }

    @Test
    void theWholeCatalogueIsOneFile(Portal portal, Visitor stranger) throws SQLException {
        var file = stranger.get("/berkas-katalog.csv").body();
        assertThat(portal.column("select code from innovation"))
                .hasSizeGreaterThan(100)
                .allSatisfy(code -> assertThat(file).contains(code));
    }

    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    private static Document xml(String text) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
