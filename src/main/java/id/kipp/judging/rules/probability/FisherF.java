package id.kipp.judging.rules.probability;

/** Quantiles of the F distribution, as confidence intervals of mean squares need them. */
public final class FisherF {
    private static final int TERMS = 1000;
    private static final int HALVINGS = 80;

    private FisherF() {}

    /** The value that a ratio of mean squares with d1 and d2 degrees of freedom stays below with probability p. */
    public static double quantile(double p, double d1, double d2) {
        var low = 0.0;
        var high = 1.0;
        for (var i = 0; i < HALVINGS; i++) {
            var middle = (low + high) / 2;
            if (beta(middle, d1 / 2, d2 / 2) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return d2 * high / (d1 * (1 - high));
    }

    /** The regularised incomplete beta function by its continued fraction (Abramowitz and Stegun 26.5.8). */
    static double beta(double x, double a, double b) {
        return x > (a + 1) / (a + b + 2) ? 1 - quickBeta(1 - x, b, a) : quickBeta(x, a, b);
    }

    private static double quickBeta(double x, double a, double b) {
        var fraction = 1.0;
        for (var m = TERMS; m > 0; m--) {
            var even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            fraction = 1 + even / fraction;
            var odd = -(a + m - 1) * (a + b + m - 1) * x / ((a + 2 * m - 2) * (a + 2 * m - 1));
            fraction = 1 + odd / fraction;
        }
        var logFront = a * Math.log(x) + b * Math.log1p(-x) + Gamma.log(a + b) - Gamma.log(a) - Gamma.log(b);
        return Math.exp(logFront) / (a * fraction);
    }
}
