package id.kipp.submission.web;

import id.kipp.document.rest.DocumentAnswer;
import id.kipp.kernel.NotFoundException;
import id.kipp.submission.SubmissionViewService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** {@code GET /berkas-tanda-terima/{code}.pdf}: a submission's receipt for its unit, its Admin Lokal and the secretariat. */
@WebServlet("/berkas-tanda-terima/*")
public class ReceiptPdfServlet extends HttpServlet {
    private static final Pattern NAME = Pattern.compile("/([0-9-]{1,20})\\.pdf");

    private final transient SubmissionViewService views;
    private final transient ReceiptPrint print;

    @Inject
    public ReceiptPdfServlet(SubmissionViewService views, ReceiptPrint print) {
        this.views = views;
        this.print = print;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = NAME.matcher(String.valueOf(request.getPathInfo()));
        if (!name.matches()) {
            throw new NotFoundException("receipt " + request.getPathInfo());
        }
        var sheet = views.receipt(name.group(1));
        response.setHeader("Cache-Control", "no-store");
        DocumentAnswer.send(response, "application/pdf", "tanda-terima-" + name.group(1) + ".pdf", print.print(sheet));
    }
}
