package id.kipp.judging.rules.reliability;

import id.kipp.judging.rules.Panel;
import java.util.stream.IntStream;

/**
 * Analysis of variance by submissions alone, for any number of readings each.
 *
 * @param jurors how many readings a submission effectively has; their number when all have the same
 */
record OneWay(int submissions, int readings, double jurors, boolean balanced, double between, double within) {
    private static final double NOUGHT = 1e-12;

    static OneWay of(Panel panel) {
        var n = panel.submissions().size();
        var size = panel.size();
        var grand = IntStream.range(0, size).mapToDouble(panel::scoreOf).sum() / size;
        var between = 0.0;
        var within = 0.0;
        var squares = 0.0;
        var balanced = true;
        for (var i = 0; i < n; i++) {
            var readings = panel.readingsOf(i);
            var mean = panel.rawMean(i);
            between += readings * (mean - grand) * (mean - grand);
            squares += (double) readings * readings;
            balanced &= readings == panel.readingsOf(0);
            for (var r = panel.first(i); r < panel.first(i + 1); r++) {
                within += (panel.scoreOf(r) - mean) * (panel.scoreOf(r) - mean);
            }
        }
        var nought = NOUGHT * (between + within);
        return new OneWay(
                n,
                size,
                (size - squares / size) / (n - 1),
                balanced,
                between > nought ? between / (n - 1) : 0,
                within > nought ? within / (size - n) : 0);
    }
}
