package id.kipp.submission.rest;

import id.kipp.document.DocumentService;
import id.kipp.document.Upload;
import id.kipp.kernel.RuleViolationException;
import id.kipp.submission.AttachmentService;
import id.kipp.web.FlashMessages;
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
@MultipartConfig(maxFileSize = AttachServlet.MOST, maxRequestSize = AttachServlet.MOST, fileSizeThreshold = 1 << 16)
public class AttachServlet extends HttpServlet {
    static final long MOST = 64L << 20;

    private final transient AttachmentService attachments;
    private final transient DocumentService documents;
    private final transient FlashMessages messages;

    @Inject
    public AttachServlet(AttachmentService attachments, DocumentService documents, FlashMessages messages) {
        this.attachments = attachments;
        this.documents = documents;
        this.messages = messages;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        try {
            attachments.requireRoom(code);
            attach(code, file(request));
            messages.ok("submission.file.attached");
        } catch (RuleViolationException refused) {
            messages.refused(refused);
        }
        response.sendRedirect("/usulan/" + code + "/berkas");
    }

    /** The server refuses what is far too large before anything of it can be read, and what is no form with files. */
    private @Nullable Part file(HttpServletRequest request) throws IOException {
        try {
            return request.getPart("berkas");
        } catch (IllegalStateException | ServletException unreadable) {
            throw request.getContentLengthLong() > MOST
                    ? new RuleViolationException("submission.file.large", documents.mostMegabytes())
                    : new RuleViolationException("submission.file.none");
        }
    }

    private void attach(String code, @Nullable Part file) throws IOException {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isEmpty()) {
            throw new RuleViolationException("submission.file.none");
        }
        try (var content = file.getInputStream()) {
            attachments.attach(code, documents.receive(new Upload(file.getSubmittedFileName(), content)));
        }
    }
}
