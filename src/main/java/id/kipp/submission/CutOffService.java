package id.kipp.submission;

import static id.kipp.submission.rules.SubmissionState.DRAFT;
import static id.kipp.submission.rules.SubmissionState.RECEIVED;
import static id.kipp.submission.rules.SubmissionState.RETURNED;
import static id.kipp.submission.rules.SubmissionState.SENT_BACK;
import static id.kipp.submission.rules.SubmissionState.WITH_ADMIN;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.StageWork;
import id.kipp.competition.view.StageView;
import id.kipp.kernel.Verdict;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.desk.DeskFigure;
import id.kipp.submission.rules.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Counts the submissions that closing a stage leaves where they are. */
@ApplicationScoped
public class CutOffService implements StageWork {
    private final SubmissionRepository submissions;
    private final EditionTermsService terms;

    @Inject
    public CutOffService(SubmissionRepository submissions, EditionTermsService terms) {
        this.submissions = submissions;
        this.terms = terms;
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

    @Override
    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public List<DeskFigure> lists(StageView stage) {
        return switch (stage.kind()) {
            case SUBMISSION -> lists(stage, "/macet", DRAFT, RETURNED, WITH_ADMIN);
            case SCREENING -> lists(stage, "/seleksi", RECEIVED, SENT_BACK);
            default -> List.of();
        };
    }

    private List<DeskFigure> lists(StageView stage, String list, SubmissionState... states) {
        var counts = submissions.counts(stage.editionId(), Optional.empty());
        var year = terms.terms(stage.editionId()).year();
        return Arrays.stream(states)
                .map(state -> DeskFigure.due(
                        counts.getOrDefault(state, 0L),
                        state.textKey(),
                        list + "?edisi=" + year + "&status=" + state.address()))
                .toList();
    }

    private Optional<Verdict.Refused> sentence(
            StageView stage, String key, SubmissionState[] first, SubmissionState second) {
        var counts = submissions.counts(stage.editionId(), Optional.empty());
        long one = 0;
        for (var state : first) {
            one += counts.getOrDefault(state, 0L);
        }
        long two = counts.getOrDefault(second, 0L);
        return one + two == 0 ? Optional.empty() : Optional.of(new Verdict.Refused(key, List.of(one, two)));
    }
}
