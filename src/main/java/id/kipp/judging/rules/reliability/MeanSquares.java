package id.kipp.judging.rules.reliability;

import id.kipp.judging.rules.Panel;
import java.util.Arrays;

/**
 * Analysis of variance of a complete panel: how much the scores differ between submissions, between jurors, and otherwise.
 *
 * @param rows between submissions
 * @param within inside submissions
 * @param columns between jurors
 * @param error neither
 */
record MeanSquares(int submissions, int jurors, double rows, double within, double columns, double error) {
    /** Below this share of the total, a sum of squares is the rounding of the machine. */
    private static final double NOUGHT = 1e-12;

    static MeanSquares of(Panel panel) {
        var n = panel.submissions().size();
        var k = panel.jurors().size();
        var grand = Arrays.stream(panel.scores()).average().orElseThrow();
        var columnMeans = new double[k];
        for (var r = 0; r < panel.size(); r++) {
            columnMeans[panel.jurorOf(r)] += panel.scoreOf(r) / n;
        }
        var rows = 0.0;
        var error = 0.0;
        for (var i = 0; i < n; i++) {
            var mean = panel.rawMean(i);
            rows += k * square(mean - grand);
            for (var r = panel.first(i); r < panel.first(i + 1); r++) {
                error += square(panel.scoreOf(r) - mean - columnMeans[panel.jurorOf(r)] + grand);
            }
        }
        var columns =
                n * Arrays.stream(columnMeans).map(mean -> square(mean - grand)).sum();
        var nought = NOUGHT * (rows + error + columns);
        rows = rows > nought ? rows : 0;
        error = error > nought ? error : 0;
        columns = columns > nought ? columns : 0;
        return new MeanSquares(
                n,
                k,
                rows / (n - 1),
                (columns + error) / (n * (k - 1)),
                columns / (k - 1),
                error / ((n - 1) * (k - 1)));
    }

    private static double square(double x) {
        return x * x;
    }
}
