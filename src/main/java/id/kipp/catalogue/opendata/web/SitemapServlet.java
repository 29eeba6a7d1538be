package id.kipp.catalogue.opendata.web;

import id.kipp.catalogue.opendata.OpenDataService;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.settings.AddressSettings;
import id.kipp.web.cache.KeptFileServlet;
import id.kipp.web.cache.PublicPageCache;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code GET /sitemap.xml}, an index of {@code /sitemap/halaman.xml} and {@code /sitemap/inovasi-1.xml}…: all pages for search engines. */
@WebServlet({"/sitemap.xml", "/sitemap/*"})
public class SitemapServlet extends KeptFileServlet {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final Pattern PART = Pattern.compile("/inovasi-(\\d{1,4})\\.xml");
    private static final List<String> PAGES = List.of(
            "/",
            "/katalog",
            "/cocok",
            "/instansi",
            "/edisi-kompetisi",
            "/peta",
            "/statistik",
            "/replikasi",
            "/buku",
            "/data");

    private final transient OpenDataService data;
    private final transient AddressSettings settings;

    @Inject
    public SitemapServlet(PublicPageCache pages, OpenDataService data, AddressSettings settings) {
        super(pages);
        this.data = data;
        this.settings = settings;
    }

    @Override
    protected void make(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        var path = Optional.ofNullable(request.getPathInfo()).orElse("");
        var part = PART.matcher(path);
        if (path.isEmpty()) {
            index(response);
        } else if (path.equals("/halaman.xml")) {
            pages(response);
        } else if (part.matches()) {
            innovations(response, Integer.parseInt(part.group(1)));
        } else {
            throw new NotFoundException("sitemap " + path);
        }
    }

    private void index(HttpServletResponse response) throws IOException {
        try (var xml = Xml.begin(response.getOutputStream(), "sitemapindex", NAMESPACE)) {
            part(xml, "halaman");
            for (int i = 1; i <= data.parts(); i++) {
                part(xml, "inovasi-" + i);
            }
        }
    }

    private void part(Xml xml, String name) throws IOException {
        xml.open("sitemap")
                .text("loc", settings.address() + "/sitemap/" + name + ".xml")
                .end();
    }

    private void pages(HttpServletResponse response) throws IOException {
        try (var xml = Xml.begin(response.getOutputStream(), "urlset", NAMESPACE)) {
            for (var page : PAGES) {
                xml.open("url").text("loc", settings.address() + page).end();
            }
            for (var institution : data.institutions()) {
                xml.open("url")
                        .text("loc", settings.address() + institution.address())
                        .end();
            }
        }
    }

    private void innovations(HttpServletResponse response, int number) throws IOException {
        var rows = data.part(number);
        try (var xml = Xml.begin(response.getOutputStream(), "urlset", NAMESPACE)) {
            for (var row : rows) {
                xml.open("url")
                        .text("loc", settings.address() + row.address())
                        .text("lastmod", row.changedAt().toString())
                        .end();
            }
        }
    }
}
