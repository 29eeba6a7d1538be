package id.kipp.submission.web;

import id.kipp.submission.AttachmentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The documents of an entry: what is attached, and taking one away. */
@Named
@RequestScoped
public class AttachmentsPage {
    private final OpenEntry openEntry;
    private final AttachmentService attachments;
    private final Reply reply;

    private List<Wrong> wrongs = List.of();

    @Inject
    public AttachmentsPage(OpenEntry openEntry, AttachmentService attachments, Reply reply) {
        this.openEntry = openEntry;
        this.attachments = attachments;
        this.reply = reply;
    }

    /** Whether a form was sent: only then may anything change. */
    public boolean isSent() {
        return openEntry.isSent();
    }

    public void remove() {
        reply.id("hapus")
                .ifPresent(documentId -> wrongs = reply.wrongs("isi", () -> {
                    attachments.detach(openEntry.getCode(), documentId);
                    reply.ok("submission.file.removed");
                    reply.go(openEntry.address("/berkas"));
                }));
    }

    /** How large one file may be, in megabytes. */
    public long getMostMegabytes() {
        return attachments.mostMegabytes();
    }

    public List<Wrong> getWrongs() {
        return wrongs;
    }
}
