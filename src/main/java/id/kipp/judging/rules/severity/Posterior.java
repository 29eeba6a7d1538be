package id.kipp.judging.rules.severity;

import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.probability.Normal;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * What is known about the submissions after the readings: normal around the effects, with covariance V.
 *
 * <p>V is never written out: it is a diagonal, a jurors × jurors part seen through who read what, and one part that all share (the mean). Drawing from
 * it costs as much as reading the scores once.
 */
public final class Posterior {
    private final Panel panel;
    private final double[] effects;
    private final double[] own;
    private final double[] absorbed;
    private final double[] common;
    private final double[] weight;
    private final double[] variances;
    private final DMatrixRMaj severity;
    private final DMatrixRMaj root;

    Posterior(
            Panel panel,
            double[] effects,
            VarianceComponents variance,
            double scale,
            double[] absorbed,
            DMatrixRMaj inverse,
            double[] information,
            double totalInformation) {
        this.panel = panel;
        this.effects = effects;
        this.absorbed = absorbed;
        own = new double[effects.length];
        common = new double[effects.length];
        weight = new double[effects.length];
        for (var i = 0; i < effects.length; i++) {
            weight[i] = panel.readingsOf(i) / absorbed[i];
            own[i] = scale * Math.sqrt(variance.submission() / absorbed[i]);
            common[i] = scale * variance.submission() * information[i] / Math.sqrt(totalInformation);
        }
        var ratio = scale * variance.submission() / variance.residual();
        severity = inverse.copy();
        CommonOps_DDRM.scale(ratio * ratio * variance.juror(), severity);
        variances =
                IntStream.range(0, effects.length).mapToDouble(this::variance).toArray();
        root = root(inverse);
        CommonOps_DDRM.scale(ratio * Math.sqrt(variance.juror()), root);
    }

    private static DMatrixRMaj root(DMatrixRMaj inverse) {
        var cholesky = DecompositionFactory_DDRM.chol(inverse.numRows, true);
        cholesky.decompose(inverse.copy());
        return cholesky.getT(null);
    }

    public int size() {
        return effects.length;
    }

    public double effect(int submission) {
        return effects[submission];
    }

    public double standardError(int submission) {
        return Math.sqrt(variances[submission]);
    }

    /** How the uncertainties of two submissions go together: one cell of V. */
    public double covariance(int first, int second) {
        return first == second ? variances[first] : covariance(seen(first), first, second);
    }

    private double covariance(double[] seen, int first, int second) {
        return throughJurors(seen, second) + common[first] * common[second];
    }

    private double variance(int submission) {
        return own[submission] * own[submission] + covariance(seen(submission), submission, submission);
    }

    private double[] seen(int submission) {
        var seen = new double[panel.jurors().size()];
        for (var r = panel.first(submission); r < panel.first(submission + 1); r++) {
            for (var j = 0; j < seen.length; j++) {
                seen[j] += severity.get(panel.jurorOf(r), j) / absorbed[submission];
            }
        }
        return seen;
    }

    private double throughJurors(double[] perJuror, int submission) {
        var sum = 0.0;
        for (var r = panel.first(submission); r < panel.first(submission + 1); r++) {
            sum += perJuror[panel.jurorOf(r)];
        }
        return sum / absorbed[submission];
    }

    /** P(the first submission is better than the second), closed form; one half when nothing tells them apart. */
    public double probabilityAbove(int first, int second) {
        return probabilityAbove(seen(first), first, second);
    }

    private double probabilityAbove(double[] seen, int first, int second) {
        var spread = variances[first] + variances[second] - 2 * covariance(seen, first, second);
        return spread > 0 ? Normal.cdf((effects[first] - effects[second]) / Math.sqrt(spread)) : .5;
    }

    /** Adds to {@code better}, for this submission and each later one, the probability that the other of the two is better. */
    public void addPairs(int submission, double[] better) {
        var seen = seen(submission);
        for (var other = submission + 1; other < effects.length; other++) {
            var above = probabilityAbove(seen, submission, other);
            better[submission] += 1 - above;
            better[other] += above;
        }
    }

    /** A source of possible truths. */
    public Draw draw(RandomGenerator random) {
        return new Draw(this, random);
    }

    /** One draw of how wrong the severities may be. */
    double[] jurorDraw(RandomGenerator random) {
        var size = root.numRows;
        var noise = new double[size];
        var draw = new double[size];
        for (var row = 0; row < size; row++) {
            noise[row] = random.nextGaussian();
            for (var column = 0; column <= row; column++) {
                draw[row] += root.data[row * size + column] * noise[column];
            }
        }
        return draw;
    }

    /** How far the submission is from its effect, given its own, its jurors' and the common part of the draw. */
    double deviation(int submission, double noise, double[] jurors, double shared) {
        return own[submission] * noise + throughJurors(jurors, submission) + common[submission] * shared;
    }

    /** A bound of that deviation, to either side, which costs less to know: no juror's part is greater than {@code widest}. */
    double reach(int submission, double noise, double widest, double shared) {
        return Math.abs(own[submission] * noise) + weight[submission] * widest + Math.abs(common[submission] * shared);
    }
}
