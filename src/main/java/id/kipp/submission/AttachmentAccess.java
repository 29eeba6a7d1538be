package id.kipp.submission;

import id.kipp.document.DocumentAccessRule;
import id.kipp.document.DocumentUse;
import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;

/** Whoever may see a submission may read what is attached to it; what is attached to none is not named here. */
@ApplicationScoped
class AttachmentAccess implements DocumentAccessRule, DocumentUse {
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

    @Override
    @Internal("the purge of documents that nothing names")
    public Set<Long> named(Collection<Long> documentIds) {
        return attachments.attached(documentIds);
    }
}
