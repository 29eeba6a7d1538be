package id.kipp.submission;

import id.kipp.document.DocumentAccessRule;
import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whoever may see a submission may read what is attached to it. */
@ApplicationScoped
class AttachmentAccess implements DocumentAccessRule {
    private final AttachmentRepository attachments;

    @Inject
    AttachmentAccess(AttachmentRepository attachments) {
        this.attachments = attachments;
    }

    @Override
    @Internal("DocumentService, for the person who asks")
    public boolean mayRead(Actor actor, long documentId) {
        return attachments
                .ofDocument(documentId)
                .filter(submission -> SubmissionViewService.maySee(actor, submission))
                .isPresent();
    }
}
