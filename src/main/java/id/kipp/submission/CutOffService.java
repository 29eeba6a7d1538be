package id.kipp.submission;

import id.kipp.competition.StageWork;
import id.kipp.competition.view.StageView;
import id.kipp.kernel.Verdict;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.submission.rules.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Counts the submissions that closing a stage leaves where they are. */
@ApplicationScoped
public class CutOffService implements StageWork {
    private final SubmissionRepository submissions;

    @Inject
    public CutOffService(SubmissionRepository submissions) {
        this.submissions = submissions;
    }

    @Override
    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public Optional<Verdict.Refused> cutOff(StageView stage) {
        return switch (stage.kind()) {
            case SUBMISSION ->
                sentence(
                        stage,
                        "submission.cutoff.submission",
                        new SubmissionState[] {SubmissionState.DRAFT, SubmissionState.RETURNED},
                        SubmissionState.WITH_ADMIN);
            case SCREENING ->
                sentence(
                        stage,
                        "submission.cutoff.screening",
                        new SubmissionState[] {SubmissionState.RECEIVED},
                        SubmissionState.SENT_BACK);
            default -> Optional.empty();
        };
    }

    private Optional<Verdict.Refused> sentence(
            StageView stage, String key, SubmissionState[] first, SubmissionState second) {
        var counts = submissions.counts(stage.editionId(), Optional.empty());
        long one = 0;
        for (var state : first) {
            one += counts.getOrDefault(state, 0L);
        }
        long two = counts.getOrDefault(second, 0L);
        return one + two == 0 ? Optional.empty() : Optional.of(new Verdict.Refused(key, java.util.List.of(one, two)));
    }
}
