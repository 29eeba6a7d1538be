package id.kipp.catalogue.opendata.web;

import id.kipp.kernel.settings.AddressSettings;
import id.kipp.web.cache.KeptFileServlet;
import id.kipp.web.cache.PublicPageCache;
import id.kipp.web.text.Texts;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code GET /dcat.jsonld}: what open data there is, for portals that collect it (W3C DCAT 3). */
@WebServlet("/dcat.jsonld")
public class DcatServlet extends KeptFileServlet {
    private static final String LICENCE = "https://opendatacommons.org/licenses/odbl/1-0/";
    private static final String TYPES = "http://www.iana.org/assignments/media-types/";
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient AddressSettings settings;
    private final transient Texts texts;

    @Inject
    public DcatServlet(PublicPageCache pages, AddressSettings settings, Texts texts) {
        super(pages);
        this.settings = settings;
        this.texts = texts;
    }

    @Override
    protected void make(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/ld+json;charset=UTF-8");
        var catalogue = Json.createObjectBuilder()
                .add("@context", context())
                .add("@id", settings.address() + "/dcat.jsonld")
                .add("@type", "dcat:Catalog")
                .add("dct:title", texts.get("catalogue.data.title"))
                .add("dct:description", texts.get("catalogue.data.lead"))
                .add("dct:language", "id")
                .add("dct:license", link(LICENCE))
                .add("dct:publisher", publisher())
                .add("foaf:homepage", link(settings.address() + "/data"))
                .add("dcat:dataset", datasets());
        response.getOutputStream().write(catalogue.build().toString().getBytes(StandardCharsets.UTF_8));
    }

    private JsonArrayBuilder datasets() {
        return Json.createArrayBuilder()
                .add(dataset("katalog", "catalogue.title", "/katalog")
                        .add(
                                "dcat:distribution",
                                files("/berkas-katalog")
                                        .add(distribution("/api/v1/innovations", "application/json"))
                                        .add(distribution("/umpan.atom", "application/atom+xml"))))
                .add(dataset("replikasi", "catalogue.ledger.title", "/replikasi")
                        .add("dcat:distribution", files("/berkas-replikasi")))
                .add(dataset("statistik", "catalogue.statistics.title", "/statistik")
                        .add("dcat:distribution", files("/berkas-statistik")));
    }

    private JsonObjectBuilder dataset(String name, String key, String page) {
        return Json.createObjectBuilder()
                .add("@id", settings.address() + "/dcat.jsonld#" + name)
                .add("@type", "dcat:Dataset")
                .add("dct:title", texts.get(key))
                .add("dct:identifier", name)
                .add("dct:license", link(LICENCE))
                .add("dcat:landingPage", link(settings.address() + page));
    }

    private JsonArrayBuilder files(String name) {
        return Json.createArrayBuilder().add(distribution(name + ".csv", CSV)).add(distribution(name + ".xlsx", XLSX));
    }

    private JsonObjectBuilder distribution(String path, String mediaType) {
        return Json.createObjectBuilder()
                .add("@type", "dcat:Distribution")
                .add("dcat:accessURL", link(settings.address() + path))
                .add("dcat:mediaType", link(TYPES + mediaType));
    }

    private JsonObjectBuilder publisher() {
        return Json.createObjectBuilder()
                .add("@type", "foaf:Organization")
                .add("foaf:name", texts.get("catalogue.book.publisher"));
    }

    private static JsonObjectBuilder context() {
        return Json.createObjectBuilder()
                .add("dcat", "http://www.w3.org/ns/dcat#")
                .add("dct", "http://purl.org/dc/terms/")
                .add("foaf", "http://xmlns.com/foaf/0.1/");
    }

    private static JsonObjectBuilder link(String address) {
        return Json.createObjectBuilder().add("@id", address);
    }
}
