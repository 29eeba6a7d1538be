package id.kipp.catalogue.book.web;

import id.kipp.document.rest.DocumentAnswer;
import id.kipp.kernel.NotFoundException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** {@code GET /berkas-inovasi/{slug}.pdf}: a record of the catalogue on one page. */
@WebServlet("/berkas-inovasi/*")
public class RecordPdfServlet extends HttpServlet {
    private static final Pattern NAME = Pattern.compile("/([a-z0-9-]{1,160})\\.pdf");

    private final transient RecordPdf records;

    @Inject
    public RecordPdfServlet(RecordPdf records) {
        this.records = records;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = NAME.matcher(String.valueOf(request.getPathInfo()));
        if (!name.matches()) {
            throw new NotFoundException("record " + request.getPathInfo());
        }
        DocumentAnswer.send(response, "application/pdf", name.group(1) + ".pdf", records.of(name.group(1)));
    }
}
