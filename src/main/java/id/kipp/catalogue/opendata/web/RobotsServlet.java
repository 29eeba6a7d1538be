package id.kipp.catalogue.opendata.web;

import id.kipp.kernel.settings.AddressSettings;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code GET /robots.txt}: search engines read every record, and do not follow every combination of filters. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {
    private static final String RULES = """
            User-agent: *
            Disallow: /*?
            Disallow: /masuk
            Disallow: /undangan
            Disallow: /berkas-inovasi/
            Disallow: /sertifikat-replikasi/
            Disallow: /cek-tanda-terima/
            """;

    private final transient AddressSettings settings;

    @Inject
    public RobotsServlet(AddressSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getWriter().print(RULES + "\nSitemap: " + settings.address() + "/sitemap.xml\n");
    }
}
