package id.kipp.judging.jury;

import id.kipp.competition.view.StageView;
import id.kipp.judging.conflict.Conflicts;
import id.kipp.submission.view.SubmissionRow;
import java.util.List;
import java.util.stream.Stream;

/**
 * What there is to distribute: the submissions in the order of their codes, who may read them, and who must not read what.
 *
 * @param leaving who has readings here and may be given none: no more in the jury, disabled, or of no known place
 */
public record DealField(
        StageView stage,
        List<SubmissionRow> submissions,
        List<StageJuror> jurors,
        List<StageJuror> leaving,
        Conflicts conflicts) {
    public DealField {
        submissions = List.copyOf(submissions);
        jurors = List.copyOf(jurors);
        leaving = List.copyOf(leaving);
    }

    /** Everybody who reads or may read here. */
    public List<StageJuror> everybody() {
        return Stream.concat(jurors.stream(), leaving.stream()).toList();
    }
}
