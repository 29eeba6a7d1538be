package id.kipp.submission;

import id.kipp.document.DocumentService;
import id.kipp.document.StagedUpload;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.submission.event.FileAttached;
import id.kipp.submission.event.FileDetached;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** A unit attaches files to its submission, and takes them away again. */
@ApplicationScoped
public class AttachmentService {
    /** The most files that one submission may carry. */
    static final int MOST_FILES = 10;

    private final AttachmentRepository attachments;
    private final SubmissionWindow window;
    private final DocumentService documents;
    private final Event<DomainEvent> events;

    @Inject
    public AttachmentService(
            AttachmentRepository attachments,
            SubmissionWindow window,
            DocumentService documents,
            Event<DomainEvent> events) {
        this.attachments = attachments;
        this.window = window;
        this.documents = documents;
        this.events = events;
    }

    /** Refuses who may not attach a file to this submission now: asked before a file is so much as read. */
    @RequiresPermission(Permission.WRITE_SUBMISSION)
    @Transactional
    public void requireRoom(String code) {
        var submission = window.lockOwn(code);
        window.enterToWrite(submission);
        requireRoom(submission);
    }

    /** Attaches a file; one that is attached under its name already is attached. */
    @RequiresPermission(Permission.WRITE_SUBMISSION)
    @Transactional
    public void attach(String code, StagedUpload file) {
        var submission = window.lockOwn(code);
        var at = window.enterToWrite(submission);
        if (documents.views(attachments.documentIds(submission.id())).stream().anyMatch(file::is)) {
            return;
        }
        requireRoom(submission);
        var document = documents.store(file);
        attachments.attach(submission.id(), document.id());
        submission.noteSaving(at);
        events.fire(new FileAttached(code, document.fileName(), document.sha256()));
    }

    /** Takes a file away; what is not attached is away. */
    @RequiresPermission(Permission.WRITE_SUBMISSION)
    @Transactional
    public void detach(String code, long documentId) {
        var submission = window.lockOwn(code);
        var at = window.enterToWrite(submission);
        attachments.documentIds(submission.id()).stream()
                .filter(id -> id == documentId)
                .flatMap(id -> documents.views(List.of(id)).stream())
                .forEach(document -> {
                    attachments.detach(submission.id(), documentId);
                    submission.noteSaving(at);
                    events.fire(new FileDetached(code, document.fileName(), document.sha256()));
                });
    }

    /** How large one file may be, in megabytes. */
    @RequiresPermission(Permission.WRITE_SUBMISSION)
    public long mostMegabytes() {
        return documents.mostMegabytes();
    }

    private void requireRoom(Submission submission) {
        documents.requireQuota();
        if (attachments.documentIds(submission.id()).size() >= MOST_FILES) {
            throw new RuleViolationException("submission.files.most", MOST_FILES);
        }
    }
}
