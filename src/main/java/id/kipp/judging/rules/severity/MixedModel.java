package id.kipp.judging.rules.severity;

import id.kipp.judging.rules.Panel;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * The equations of y = μ + q + b + ε at given variances, with the submissions absorbed so that a jurors × jurors system is left.
 *
 * <p>Written V = σε²(H + γb Z Z'), where H has one block I + γq 11' for each submission and so a known inverse W; by Woodbury only K = I + γb Z'WZ
 * is ever inverted. No variance is divided by except the residual one, so that a variance of quality or of severity may be nought.
 */
final class MixedModel {
    private final Panel panel;
    private final double[] y;
    private final VarianceComponents variance;
    private final double[] absorbed;
    private final DMatrixRMaj information;
    private final LinearSolverDense<DMatrixRMaj> solver;
    private final DMatrixRMaj inverse;
    private final double logDeterminant;
    private final double[] weights;
    private final double totalWeight;
    private final double mean;
    private final double[] projected;

    MixedModel(Panel panel, double[] y, VarianceComponents variance) {
        this.panel = panel;
        this.y = y;
        this.variance = variance;
        absorbed = absorb();
        information = information();
        var size = information.numRows;
        var system = CommonOps_DDRM.identity(size);
        CommonOps_DDRM.addEquals(system, variance.juror() / variance.residual(), information);
        solver = LinearSolverFactory_DDRM.chol(size);
        solver.setA(system);
        inverse = new DMatrixRMaj(size, size);
        solver.invert(inverse);
        CholeskyDecomposition_F64<DMatrixRMaj> cholesky = solver.getDecomposition();
        logDeterminant = logDeterminant(cholesky.getT(null));
        var ones = new double[panel.size()];
        Arrays.fill(ones, 1);
        weights = solve(ones);
        totalWeight = sum(weights);
        mean = dot(weights, y) / totalWeight;
        projected = project(y);
    }

    /** dᵢ = 1 + nᵢ σq²/σε². */
    private double[] absorb() {
        var ratio = variance.submission() / variance.residual();
        var d = new double[panel.submissions().size()];
        for (var i = 0; i < d.length; i++) {
            d[i] = 1 + panel.readingsOf(i) * ratio;
        }
        return d;
    }

    /** M = Z'WZ, what the readings tell about the jurors once the submissions are absorbed. */
    private DMatrixRMaj information() {
        var size = panel.jurors().size();
        var m = new DMatrixRMaj(size, size);
        for (var i = 0; i < absorbed.length; i++) {
            var share = submissionShare(i);
            for (var r = panel.first(i); r < panel.first(i + 1); r++) {
                m.add(panel.jurorOf(r), panel.jurorOf(r), 1);
                for (var s = panel.first(i); s < panel.first(i + 1); s++) {
                    m.add(panel.jurorOf(r), panel.jurorOf(s), -share);
                }
            }
        }
        return m;
    }

    private double submissionShare(int submission) {
        return variance.submission() / variance.residual() / absorbed[submission];
    }

    /** ln |V|. */
    private double logDeterminant(DMatrixRMaj triangle) {
        var sum = panel.size() * Math.log(variance.residual());
        for (var d : absorbed) {
            sum += Math.log(d);
        }
        for (var j = 0; j < triangle.numRows; j++) {
            sum += 2 * Math.log(triangle.get(j, j));
        }
        return sum;
    }

    /** V⁻¹ v. */
    private double[] solve(double[] v) {
        var w = withinSubmissions(v);
        var jurors = new DMatrixRMaj(information.numRows, 1);
        // Solved, not multiplied by the inverse: where the residual is small, the inverse has too few digits left.
        solver.solve(DMatrixRMaj.wrap(information.numRows, 1, perJuror(w)), jurors);
        var ratio = variance.juror() / variance.residual();
        var spread = new double[v.length];
        for (var r = 0; r < v.length; r++) {
            spread[r] = v[r] - ratio * jurors.get(panel.jurorOf(r));
        }
        var solved = withinSubmissions(spread);
        for (var r = 0; r < v.length; r++) {
            solved[r] /= variance.residual();
        }
        return solved;
    }

    /** W v: what is inside submissions stays, their means are divided by dᵢ. */
    private double[] withinSubmissions(double[] v) {
        var sums = perSubmission(v);
        var w = new double[v.length];
        for (var i = 0; i < sums.length; i++) {
            var mean = sums[i] / panel.readingsOf(i);
            for (var r = panel.first(i); r < panel.first(i + 1); r++) {
                w[r] = v[r] - mean + mean / absorbed[i];
            }
        }
        return w;
    }

    /** P v, with P = V⁻¹ − V⁻¹1 (1'V⁻¹1)⁻¹ 1'V⁻¹. */
    double[] project(double[] v) {
        var mu = dot(weights, v) / totalWeight;
        var centred = new double[v.length];
        for (var r = 0; r < v.length; r++) {
            centred[r] = v[r] - mu;
        }
        return solve(centred);
    }

    double[] perSubmission(double[] v) {
        var sums = new double[absorbed.length];
        for (var i = 0; i < sums.length; i++) {
            for (var r = panel.first(i); r < panel.first(i + 1); r++) {
                sums[i] += v[r];
            }
        }
        return sums;
    }

    double[] perJuror(double[] v) {
        var sums = new double[panel.jurors().size()];
        for (var r = 0; r < v.length; r++) {
            sums[panel.jurorOf(r)] += v[r];
        }
        return sums;
    }

    /** The restricted log-likelihood, but for a constant. */
    double logLikelihood() {
        return -.5 * (logDeterminant + Math.log(totalWeight) + dot(y, projected));
    }

    /** The diagonal of Zq'PZq. */
    double[] submissionInformation() {
        var ratio = variance.juror() / variance.residual();
        var weight = perSubmission(weights);
        var diagonal = new double[absorbed.length];
        for (var i = 0; i < diagonal.length; i++) {
            var d = absorbed[i];
            var viaJurors = ratio * quadratic(i) / (d * d);
            diagonal[i] =
                    (panel.readingsOf(i) / d - viaJurors) / variance.residual() - weight[i] * weight[i] / totalWeight;
        }
        return diagonal;
    }

    private double quadratic(int submission) {
        var sum = 0.0;
        for (var r = panel.first(submission); r < panel.first(submission + 1); r++) {
            for (var s = panel.first(submission); s < panel.first(submission + 1); s++) {
                sum += inverse.get(panel.jurorOf(r), panel.jurorOf(s));
            }
        }
        return sum;
    }

    /** The diagonal of Zb'PZb. */
    double[] jurorInformation() {
        var weight = perJuror(weights);
        var diagonal = new double[weight.length];
        for (var j = 0; j < diagonal.length; j++) {
            diagonal[j] = jurorInformation(j) - weight[j] * weight[j] / totalWeight;
        }
        return diagonal;
    }

    /** (M K⁻¹)ⱼⱼ/σε², which is (1 − K⁻¹)ⱼⱼ/σb²: the second loses no digits where severity outweighs noise, the first where it does not. */
    private double jurorInformation(int j) {
        if (variance.juror() > variance.residual()) {
            return (1 - inverse.get(j, j)) / variance.juror();
        }
        var sum = 0.0;
        for (var k = 0; k < inverse.numRows; k++) {
            sum += information.get(j, k) * inverse.get(k, j);
        }
        return sum / variance.residual();
    }

    double mean() {
        return mean;
    }

    /** P y. */
    double[] projected() {
        return projected;
    }

    VarianceComponents variance() {
        return variance;
    }

    /** What is left of the covariances of the submissions once the data are known. */
    Posterior posterior(double scale) {
        var weight = perSubmission(weights);
        var effects = perSubmission(projected);
        for (var i = 0; i < effects.length; i++) {
            effects[i] = 0.0 + effects[i] * variance.submission() * scale;
        }
        return new Posterior(panel, effects, variance, scale, absorbed, inverse, weight, totalWeight);
    }

    static double dot(double[] a, double[] b) {
        var sum = 0.0;
        for (var r = 0; r < a.length; r++) {
            sum += a[r] * b[r];
        }
        return sum;
    }

    static double sum(double[] a) {
        return Arrays.stream(a).sum();
    }
}
