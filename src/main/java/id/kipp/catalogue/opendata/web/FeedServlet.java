package id.kipp.catalogue.opendata.web;

import id.kipp.catalogue.InnovationRow;
import id.kipp.catalogue.opendata.OpenDataService;
import id.kipp.kernel.settings.AddressSettings;
import id.kipp.web.cache.KeptFileServlet;
import id.kipp.web.cache.PublicPageCache;
import id.kipp.web.text.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;

/** {@code GET /umpan.atom}: the records that were published last (RFC 4287). */
@WebServlet("/umpan.atom")
public class FeedServlet extends KeptFileServlet {
    private static final int MOST = 50;

    private final transient OpenDataService data;
    private final transient AddressSettings settings;
    private final transient Texts texts;

    @Inject
    public FeedServlet(PublicPageCache pages, OpenDataService data, AddressSettings settings, Texts texts) {
        super(pages);
        this.data = data;
        this.settings = settings;
        this.texts = texts;
    }

    @Override
    protected void make(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var rows = data.newest(MOST);
        response.setContentType("application/atom+xml;charset=UTF-8");
        try (var xml = Xml.begin(response.getOutputStream(), "feed", "http://www.w3.org/2005/Atom")) {
            var own = settings.address() + "/umpan.atom";
            xml.text("id", own)
                    .text("title", texts.get("catalogue.opendata.feed"))
                    .text("updated", newest(rows).toString())
                    .empty("link", "rel", "self", "type", "application/atom+xml", "href", own)
                    .empty("link", "rel", "alternate", "type", "text/html", "href", settings.address() + "/katalog");
            for (var row : rows) {
                entry(xml, row);
            }
        }
    }

    private void entry(Xml xml, InnovationRow row) throws IOException {
        var address = settings.address() + row.address();
        xml.open("entry")
                .text("id", address)
                .text("title", row.title())
                .text("updated", row.changedAt().toString())
                .empty("link", "rel", "alternate", "type", "text/html", "href", address);
        xml.open("author").text("name", row.institution()).end();
        if (row.theme() != null) {
            xml.empty("category", "term", row.theme());
        }
        xml.text("summary", row.summary()).end();
    }

    private static Instant newest(Iterable<InnovationRow> rows) {
        var newest = Instant.EPOCH;
        for (var row : rows) {
            newest = row.changedAt().isAfter(newest) ? row.changedAt() : newest;
        }
        return newest;
    }
}
