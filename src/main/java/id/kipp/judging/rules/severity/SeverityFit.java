package id.kipp.judging.rules.severity;

import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * What the severity model found.
 *
 * @param mean the score that a middling submission gets from a middling juror
 * @param submissions how much better each submission is than the mean, in the panel's order
 * @param jurors how much higher than the mean each juror scores, in the panel's order; below nought is severe
 * @param posterior how sure that is, for all submissions together
 * @param information how sharply the data fix the three variances
 */
public record SeverityFit(
        double mean,
        VarianceComponents variance,
        List<Effect> submissions,
        List<Effect> jurors,
        Posterior posterior,
        DMatrixRMaj information) {
    public SeverityFit {
        submissions = List.copyOf(submissions);
        jurors = List.copyOf(jurors);
    }

    /** The score that the submission would get on average from all jurors of the kind. */
    public double adjusted(int submission) {
        return mean + submissions.get(submission).value();
    }

    /** Standard error of a function of the variances with this gradient (delta method). */
    public double standardError(VarianceComponents gradient) {
        var g = DMatrixRMaj.wrap(3, 1, gradient.toArray());
        var solved = new DMatrixRMaj(3, 1);
        CommonOps_DDRM.solve(information, g, solved);
        return Math.sqrt(CommonOps_DDRM.dot(g, solved));
    }
}
