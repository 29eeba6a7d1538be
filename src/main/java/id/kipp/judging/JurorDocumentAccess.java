package id.kipp.judging;

import id.kipp.document.DocumentAccessRule;
import id.kipp.judging.pact.PactGate;
import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.Internal;
import id.kipp.kernel.access.Permission;
import id.kipp.submission.SubmissionDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A juror may read what is attached to a submission on the own desk, once the pact of its edition is signed. */
@ApplicationScoped
class JurorDocumentAccess implements DocumentAccessRule {
    private final JudgingRepository judging;
    private final SubmissionDirectory submissions;
    private final PactGate pact;

    @Inject
    JurorDocumentAccess(JudgingRepository judging, SubmissionDirectory submissions, PactGate pact) {
        this.judging = judging;
        this.submissions = submissions;
        this.pact = pact;
    }

    @Override
    @Internal("DocumentService, for the person who asks")
    public boolean mayRead(Actor actor, long documentId) {
        return actor.may(Permission.SCORE)
                && submissions
                        .submissionOfDocument(documentId)
                        .filter(submission -> judging.isReader(actor.id(), submission))
                        .flatMap(submission -> submissions.byIds(List.of(submission)).values().stream()
                                .findFirst())
                        .filter(submission -> pact.isOpen(submission.editionId(), actor.id()))
                        .isPresent();
    }
}
