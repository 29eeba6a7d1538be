package id.kipp.judging.rules.reliability;

import id.kipp.judging.rules.Answer;
import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.probability.FisherF;
import id.kipp.judging.rules.probability.Normal;
import id.kipp.judging.rules.severity.SeverityFit;
import id.kipp.judging.rules.severity.VarianceComponents;

/** The three intraclass correlations of a single juror (Shrout and Fleiss, Psychological Bulletin 86, 1979). */
final class IntraclassCorrelation {
    private static final double P975 = .975;

    private IntraclassCorrelation() {}

    /** ICC(1,1): every submission by jurors of its own. */
    static Answer<Coefficient> oneWay(Panel panel) {
        if (panel.submissions().size() < 2) {
            return Answer.denied("judging.severity.one-entry");
        }
        if (panel.submissions().size() == panel.size()) {
            return Answer.denied("judging.severity.one-reading");
        }
        var anova = OneWay.of(panel);
        var basis = anova.balanced() ? Basis.MEAN_SQUARES : Basis.VARIANCE_COMPONENTS;
        return ofRatio(
                anova.between(),
                anova.within(),
                anova.jurors(),
                anova.submissions() - 1,
                anova.readings() - anova.submissions(),
                basis);
    }

    /** ICC(2,1): the jurors are a sample, and their severity counts as error. */
    static Answer<Coefficient> random(Panel panel, Answer<SeverityFit> severity) {
        return panel.isComplete()
                ? severity.flatMap(fit -> random(MeanSquares.of(panel)))
                : severity.flatMap(IntraclassCorrelation::randomOfComponents);
    }

    /** ICC(3,1): these jurors and no others, severity taken out. */
    static Answer<Coefficient> fixed(Panel panel, Answer<SeverityFit> severity) {
        return panel.isComplete()
                ? severity.flatMap(fit -> fixed(MeanSquares.of(panel)))
                : severity.flatMap(IntraclassCorrelation::fixedOfComponents);
    }

    private static Answer<Coefficient> fixed(MeanSquares ms) {
        var n = ms.submissions() - 1;
        return ofRatio(ms.rows(), ms.error(), ms.jurors(), n, n * (ms.jurors() - 1), Basis.MEAN_SQUARES);
    }

    /** (B − E) / (B + (k − 1) E), with B and E having these degrees of freedom. */
    private static Answer<Coefficient> ofRatio(double b, double e, double k, int dfB, int dfE, Basis basis) {
        if (b + e == 0) {
            return Answer.denied("judging.reliability.no-spread");
        }
        var low = ratio(b, e * FisherF.quantile(P975, dfB, dfE), k);
        var high = ratio(b, e / FisherF.quantile(P975, dfE, dfB), k);
        return Answer.given(new Coefficient(ratio(b, e, k), Answer.given(new Interval(low, high)), basis));
    }

    private static double ratio(double b, double e, double k) {
        return (b - e) / (b + (k - 1) * e);
    }

    private static Answer<Coefficient> random(MeanSquares ms) {
        var n = ms.submissions();
        var k = ms.jurors();
        var b = ms.rows();
        var j = ms.columns();
        var e = ms.error();
        var denominator = b + (k - 1) * e + k * (j - e) / n;
        if (denominator == 0) {
            return Answer.denied("judging.reliability.no-spread");
        }
        var icc = (b - e) / denominator;
        return Answer.given(new Coefficient(icc, randomInterval(ms, icc), Basis.MEAN_SQUARES));
    }

    private static Answer<Interval> randomInterval(MeanSquares ms, double icc) {
        double n = ms.submissions();
        double k = ms.jurors();
        var b = ms.rows();
        var j = ms.columns();
        var e = ms.error();
        var jurors = k * icc * j;
        var rest = (n * (1 + (k - 1) * icc) - k * icc) * e;
        var below = (n - 1) * jurors * jurors + rest * rest;
        var v = below > 0 ? (k - 1) * (n - 1) * (jurors + rest) * (jurors + rest) / below : 0;
        // Fewer than one effective degree of freedom is none: the F distribution then has no useful quantile.
        if (v < 1) {
            return Answer.denied("judging.reliability.at-the-edge");
        }
        var upper = FisherF.quantile(P975, n - 1, v);
        var lower = FisherF.quantile(P975, v, n - 1);
        var others = k * j + (k * n - k - n) * e;
        return Answer.given(new Interval(
                n * (b - upper * e) / (upper * others + n * b), n * (lower * b - e) / (others + n * lower * b)));
    }

    private static Answer<Coefficient> randomOfComponents(SeverityFit fit) {
        var v = fit.variance();
        return ofComponents(fit, v.submission() + v.juror() + v.residual(), 1);
    }

    private static Answer<Coefficient> fixedOfComponents(SeverityFit fit) {
        var v = fit.variance();
        return ofComponents(fit, v.submission() + v.residual(), 0);
    }

    private static Answer<Coefficient> ofComponents(SeverityFit fit, double total, int countJurors) {
        if (total == 0) {
            return Answer.denied("judging.reliability.no-spread");
        }
        var submission = fit.variance().submission();
        var icc = submission / total;
        var square = total * total;
        var gradient = new VarianceComponents(
                (total - submission) / square, -countJurors * submission / square, -submission / square);
        return Answer.given(
                new Coefficient(icc, logitInterval(icc, fit.standardError(gradient)), Basis.VARIANCE_COMPONENTS));
    }

    /** Symmetric on the scale of ln(icc / (1 − icc)), so that it stays between nought and one. */
    static Answer<Interval> logitInterval(double icc, double standardError) {
        if (icc <= 0 || icc >= 1 || !Double.isFinite(standardError)) {
            return Answer.denied("judging.reliability.at-the-edge");
        }
        var centre = Math.log(icc / (1 - icc));
        var half = Normal.Z95 * standardError / (icc * (1 - icc));
        return Answer.given(new Interval(centre - half, centre + half).map(x -> 1 / (1 + Math.exp(-x))));
    }
}
