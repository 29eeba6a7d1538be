package id.kipp.judging.jury;

import id.kipp.competition.view.StageView;
import id.kipp.judging.conflict.Conflicts;
import id.kipp.submission.view.SubmissionRow;
import java.util.List;

/** What there is to distribute: the submissions in the order of their codes, who may read them, and who must not read what. */
public record DealField(
        StageView stage, List<SubmissionRow> submissions, List<StageJuror> jurors, Conflicts conflicts) {
    public DealField {
        submissions = List.copyOf(submissions);
        jurors = List.copyOf(jurors);
    }
}
