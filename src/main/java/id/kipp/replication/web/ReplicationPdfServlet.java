package id.kipp.replication.web;

import id.kipp.document.rest.DocumentAnswer;
import id.kipp.kernel.NotFoundException;
import id.kipp.replication.ReplicationViewService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * {@code GET /berkas-replikasi/sertifikat/{code}.pdf} for whoever holds the code, and {@code /berkas-replikasi/{number}.pdf}, the
 * agreement, for its two sides and the secretariat.
 */
@WebServlet("/berkas-replikasi/*")
public class ReplicationPdfServlet extends HttpServlet {
    private static final Pattern CERTIFICATE = Pattern.compile("/sertifikat/([A-Za-z0-9-]{1,60})\\.pdf");
    private static final Pattern AGREEMENT = Pattern.compile("/([A-Z0-9-]{1,30})\\.pdf");

    private final transient ReplicationViewService views;
    private final transient ReplicationPrint print;

    @Inject
    public ReplicationPdfServlet(ReplicationViewService views, ReplicationPrint print) {
        this.views = views;
        this.print = print;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = String.valueOf(request.getPathInfo());
        var certificate = CERTIFICATE.matcher(path);
        if (certificate.matches()) {
            var paper = views.certificate(certificate.group(1));
            send(response, "sertifikat-" + paper.number(), print.certificate(paper));
            return;
        }
        var agreement = AGREEMENT.matcher(path);
        if (!agreement.matches()) {
            throw new NotFoundException("paper " + path);
        }
        var view = views.project(agreement.group(1));
        if (!view.hasAgreement()) {
            throw new NotFoundException("agreement of " + agreement.group(1));
        }
        send(response, "kesepakatan-" + view.row().number(), print.agreement(view));
    }

    private static void send(HttpServletResponse response, String name, byte[] content) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        DocumentAnswer.send(response, "application/pdf", name + ".pdf", content);
    }
}
