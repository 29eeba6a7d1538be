package id.kipp.submission.web;

import id.kipp.submission.AttachmentService;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The documents of a submission: what is attached, and taking one away. */
@Named
@RequestScoped
public class AttachmentsPage {
    private final CurrentSubmission currentSubmission;
    private final AttachmentService attachments;
    private final PageActions actions;

    private List<FieldError> wrongs = List.of();

    @Inject
    public AttachmentsPage(CurrentSubmission currentSubmission, AttachmentService attachments, PageActions actions) {
        this.currentSubmission = currentSubmission;
        this.attachments = attachments;
        this.actions = actions;
    }

    /** Whether a form was sent: only then may anything change. */
    public boolean isSent() {
        return currentSubmission.isSent();
    }

    public void remove() {
        actions.requests()
                .id("delete")
                .ifPresent(documentId -> wrongs = actions.wrongs("content", () -> {
                    attachments.detach(currentSubmission.getCode(), documentId);
                    actions.messages().ok("submission.file.removed");
                    actions.requests().go(currentSubmission.address("/berkas"));
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
