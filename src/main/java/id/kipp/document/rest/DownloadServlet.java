package id.kipp.document.rest;

import id.kipp.document.DocumentOpeningService;
import id.kipp.kernel.NotFoundException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** {@code /berkas/{id}}: sends a document as an attachment that no browser runs. */
@WebServlet("/berkas/*")
public class DownloadServlet extends HttpServlet {
    /** Should a browser show it all the same: nothing in it runs, loads, sends, or stands inside another page. */
    private static final String POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    private final transient DocumentOpeningService documents;

    @Inject
    public DownloadServlet(DocumentOpeningService documents) {
        this.documents = documents;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var opened = documents.open(id(request));
        try (var content = opened.content()) {
            var name = URLEncoder.encode(opened.view().fileName(), StandardCharsets.UTF_8)
                    .replace("+", "%20");
            response.setContentType(opened.view().mediaType());
            response.setContentLengthLong(opened.view().bytes());
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
            response.setHeader("Content-Security-Policy", POLICY);
            response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
            content.transferTo(response.getOutputStream());
        }
    }

    private static long id(HttpServletRequest request) {
        var path = request.getPathInfo();
        if (path == null || !path.matches("/\\d{1,18}")) {
            throw new NotFoundException("document " + path);
        }
        return Long.parseLong(path.substring(1));
    }
}
