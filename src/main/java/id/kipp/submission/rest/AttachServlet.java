package id.kipp.submission.rest;

import id.kipp.document.Upload;
import id.kipp.kernel.RuleViolation;
import id.kipp.submission.DraftService;
import id.kipp.web.Messages;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /lampiran-usulan/{code}}: attaches the file of the form on {@code /usulan/{code}/berkas} and leads back there.
 * A servlet of its own, because the server reads files only for the servlet that an address names itself. The server's
 * limit lies far above the portal's, so that a file that is too large gets the portal's own words.
 */
@WebServlet("/lampiran-usulan/*")
@MultipartConfig(maxFileSize = 64L << 20, maxRequestSize = 65L << 20, fileSizeThreshold = 1 << 16)
public class AttachServlet extends HttpServlet {
    private final transient DraftService drafts;
    private final transient Messages messages;

    @Inject
    public AttachServlet(DraftService drafts, Messages messages) {
        this.drafts = drafts;
        this.messages = messages;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var code = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        try {
            attach(code, file(request));
            messages.ok("submission.file.attached");
        } catch (RuleViolation refused) {
            messages.refused(refused);
        }
        response.sendRedirect("/usulan/" + code + "/berkas");
    }

    /** The server refuses what is far too large before anything of it can be read. */
    private @Nullable Part file(HttpServletRequest request) throws IOException, ServletException {
        try {
            return request.getPart("berkas");
        } catch (IllegalStateException farTooLarge) {
            throw new RuleViolation("submission.file.large", drafts.mostMegabytes());
        }
    }

    private void attach(String code, @Nullable Part file) throws IOException {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            throw new RuleViolation("submission.file.none");
        }
        try (var content = file.getInputStream()) {
            drafts.attach(code, new Upload(file.getSubmittedFileName(), content));
        }
    }
}
