package id.kipp.judging.rules.severity;

import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * What the severity model found.
 *
 * @param mean the score that a middling entry gets from a middling juror
 * @param entries how much better each entry is than the mean, in the panel's order
 * @param jurors how much higher than the mean each juror scores, in the panel's order; below nought is severe
 * @param posterior how sure that is, for all entries together
 * @param information how sharply the data fix the three variances
 */
public record SeverityFit(
        double mean,
        VarianceComponents variance,
        List<Effect> entries,
        List<Effect> jurors,
        Posterior posterior,
        DMatrixRMaj information) {
    public SeverityFit {
        entries = List.copyOf(entries);
        jurors = List.copyOf(jurors);
    }

    /** The score that the entry would get on average from all jurors of the kind. */
    public double adjusted(int entry) {
        return mean + entries.get(entry).value();
    }

    /** Standard error of a function of the variances with this gradient (delta method). */
    public double standardError(VarianceComponents gradient) {
        var g = DMatrixRMaj.wrap(3, 1, gradient.toArray());
        var solved = new DMatrixRMaj(3, 1);
        CommonOps_DDRM.solve(information, g, solved);
        return Math.sqrt(CommonOps_DDRM.dot(g, solved));
    }
}
