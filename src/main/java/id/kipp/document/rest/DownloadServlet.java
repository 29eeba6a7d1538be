package id.kipp.document.rest;

import id.kipp.document.DocumentOpeningService;
import id.kipp.kernel.NotFoundException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /berkas/{id}}: sends a document as an attachment that no browser runs. */
@WebServlet("/berkas/*")
public class DownloadServlet extends HttpServlet {
    private final transient DocumentOpeningService documents;

    @Inject
    public DownloadServlet(DocumentOpeningService documents) {
        this.documents = documents;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DocumentAnswer.send(response, documents.open(id(request)));
    }

    private static long id(HttpServletRequest request) {
        var path = request.getPathInfo();
        if (path == null || !path.matches("/\\d{1,18}")) {
            throw new NotFoundException("document " + path);
        }
        return Long.parseLong(path.substring(1));
    }
}
