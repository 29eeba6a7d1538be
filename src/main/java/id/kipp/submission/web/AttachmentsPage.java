package id.kipp.submission.web;

import id.kipp.submission.AttachmentService;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The documents of an entry: what is attached, and taking one away. */
@Named
@RequestScoped
public class AttachmentsPage {
    private final CurrentSubmission openEntry;
    private final AttachmentService attachments;
    private final PageActions desk;

    private List<FieldError> wrongs = List.of();

    @Inject
    public AttachmentsPage(CurrentSubmission openEntry, AttachmentService attachments, PageActions desk) {
        this.openEntry = openEntry;
        this.attachments = attachments;
        this.desk = desk;
    }

    /** Whether a form was sent: only then may anything change. */
    public boolean isSent() {
        return openEntry.isSent();
    }

    public void remove() {
        desk.requests()
                .id("hapus")
                .ifPresent(documentId -> wrongs = desk.wrongs("isi", () -> {
                    attachments.detach(openEntry.getCode(), documentId);
                    desk.messages().ok("submission.file.removed");
                    desk.requests().go(openEntry.address("/berkas"));
                }));
    }

    /** How large one file may be, in megabytes. */
    public long getMostMegabytes() {
        return attachments.mostMegabytes();
    }

    public List<FieldError> getWrongs() {
        return wrongs;
    }
}
