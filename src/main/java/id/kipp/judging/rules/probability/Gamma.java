package id.kipp.judging.rules.probability;

/** The logarithm of the gamma function, and the chi-squared distribution that follows from it. */
public final class Gamma {
    /** Lanczos' coefficients for g = 7 and nine terms. */
    private static final double[] LANCZOS = {
        .9999999999998099,
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -.13857109526572,
        9.984369578019572e-6,
        1.5056327351493116e-7
    };

    private Gamma() {}

    /** ln Γ(x) for x ≥ ½. */
    public static double log(double x) {
        var sum = LANCZOS[0];
        for (var i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (x - 1 + i);
        }
        var t = x + 6.5;
        return .5 * Math.log(2 * Math.PI) + (x - .5) * Math.log(t) - t + Math.log(sum);
    }

    /** P(X > x) of a chi-squared variable: one minus the series of the lower incomplete gamma function. */
    public static double chiSquaredTail(double x, double degreesOfFreedom) {
        var a = degreesOfFreedom / 2;
        var half = x / 2;
        var sum = 1.0;
        var term = 1.0;
        for (var n = 1; term > sum * 1e-17; n++) {
            term *= half / (a + n);
            sum += term;
        }
        var below = sum * Math.exp(a * Math.log(half) - half - log(a + 1));
        return Math.max(0, 1 - below);
    }
}
