package id.kipp.judging;

import id.kipp.document.DocumentAccessRule;
import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.Internal;
import id.kipp.kernel.access.Permission;
import id.kipp.submission.SubmissionDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A juror may read what is attached to a submission on the own desk. */
@ApplicationScoped
class JurorDocumentAccess implements DocumentAccessRule {
    private final JudgingRepository judging;
    private final SubmissionDirectory submissions;

    @Inject
    JurorDocumentAccess(JudgingRepository judging, SubmissionDirectory submissions) {
        this.judging = judging;
        this.submissions = submissions;
    }

    @Override
    @Internal("DocumentService, for the person who asks")
    public boolean mayRead(Actor actor, long documentId) {
        return actor.may(Permission.SCORE)
                && submissions
                        .submissionOfDocument(documentId)
                        .filter(submission -> judging.isReader(actor.id(), submission))
                        .isPresent();
    }
}
