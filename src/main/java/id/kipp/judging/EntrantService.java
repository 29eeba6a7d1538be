package id.kipp.judging;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.view.StageView;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.submission.SubmissionDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Knows which submissions a scoring stage judges: what passed the screening, or what the plenary before it took. */
@ApplicationScoped
public class EntrantService {
    private final AssignmentRepository assignments;
    private final SubmissionDirectory submissions;
    private final EditionTermsService terms;

    @Inject
    public EntrantService(
            AssignmentRepository assignments, SubmissionDirectory submissions, EditionTermsService terms) {
        this.assignments = assignments;
        this.submissions = submissions;
        this.terms = terms;
    }

    /** Lets the submissions that a plenary took into the scoring stage after it. */
    @RequiresPermission(Permission.DECIDE)
    @Transactional
    public void admit(long stageId, List<Long> submissionIds) {
        assignments.admit(stageId, submissionIds);
    }

    @RequiresPermission({Permission.ASSIGN, Permission.CLOSE_STAGE, Permission.SEE_RANKING, Permission.DECIDE})
    @Transactional
    public List<Long> of(StageView stage) {
        var isFirst = terms.terms(stage.editionId())
                .lastBefore(StageKind.PLENARY, stage.position())
                .isEmpty();
        return isFirst ? submissions.passed(stage.editionId()) : assignments.entrants(stage.id());
    }
}
