package id.kipp.judging.rules.probability;

/** The standard normal distribution. */
public final class Normal {
    /** 97.5 % of the distribution lies below: what a 95 % interval is made of. */
    public static final double Z95 = 1.959963984540054;

    private static final double[] ABOVE = {
        3.52624965998911e-2,
        .700383064443688,
        6.37396220353165,
        33.912866078383,
        112.079291497871,
        221.213596169931,
        220.206867912376
    };
    private static final double[] BELOW = {
        8.83883476483184e-2,
        1.75566716318264,
        16.064177579207,
        86.7807322029461,
        296.564248779674,
        637.333633378831,
        793.826512519948,
        440.413735824752
    };

    private Normal() {}

    /** P(Z ≤ z); Hart's algorithm as given by West, Better approximations to cumulative normal functions (2005). */
    public static double cdf(double z) {
        var tail = tail(Math.abs(z));
        return z > 0 ? 1 - tail : tail;
    }

    private static double tail(double z) {
        return Math.exp(-z * z / 2) * polynomial(ABOVE, z) / polynomial(BELOW, z);
    }

    private static double polynomial(double[] coefficients, double z) {
        var sum = 0.0;
        for (var c : coefficients) {
            sum = sum * z + c;
        }
        return sum;
    }
}
