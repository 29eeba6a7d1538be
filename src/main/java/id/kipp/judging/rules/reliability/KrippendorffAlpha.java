package id.kipp.judging.rules.reliability;

import id.kipp.judging.rules.Answer;
import id.kipp.judging.rules.Panel;
import java.util.Arrays;
import java.util.TreeMap;

/** Krippendorff's alpha: one less the disagreement seen over the disagreement that chance would give; readings may be missing. */
public final class KrippendorffAlpha {
    private KrippendorffAlpha() {}

    public static Answer<Double> of(Panel panel, Scale scale) {
        var paired = new double[panel.size()];
        var ends = new int[panel.submissions().size()];
        var size = 0;
        for (var i = 0; i < ends.length; i++) {
            for (var r = panel.first(i); panel.readingsOf(i) > 1 && r < panel.first(i + 1); r++) {
                paired[size++] = panel.scoreOf(r);
            }
            ends[i] = size;
        }
        var values = Arrays.copyOf(paired, size);
        if (scale == Scale.RATIO && Arrays.stream(values).anyMatch(value -> value < 0)) {
            return Answer.denied("judging.reliability.below-nought");
        }
        if (scale == Scale.ORDINAL) {
            values = MidRanks.of(values);
        }
        var expected = expected(values, scale);
        return expected > 0
                ? Answer.given(1 - observed(values, ends, scale) * (size - 1) / expected)
                : Answer.denied("judging.reliability.no-spread");
    }

    /** Sum over the pairs inside each submission, each submission weighing as many readings as it has. */
    private static double observed(double[] values, int[] ends, Scale scale) {
        var sum = 0.0;
        var from = 0;
        for (var end : ends) {
            for (var a = from; a < end; a++) {
                for (var b = from; b < end; b++) {
                    sum += scale.distance(values[a], values[b]) / (end - from - 1);
                }
            }
            from = end;
        }
        return sum;
    }

    /** Sum over all pairs of readings, whatever their submission. */
    private static double expected(double[] values, Scale scale) {
        return switch (scale) {
            case ORDINAL, INTERVAL -> squares(values);
            case NOMINAL, RATIO -> pairs(values, scale);
        };
    }

    /** Σ Σ (a − b)² without going through the pairs; reckoned from the first value, so that equal ones give nought exactly. */
    private static double squares(double[] values) {
        var sum = 0.0;
        var squares = 0.0;
        for (var value : values) {
            var distance = value - values[0];
            sum += distance;
            squares += distance * distance;
        }
        return 2 * (values.length * squares - sum * sum);
    }

    private static double pairs(double[] values, Scale scale) {
        var counts = new TreeMap<Double, Integer>();
        for (var value : values) {
            counts.merge(value, 1, Integer::sum);
        }
        var distinct = counts.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        var often = counts.values().stream().mapToInt(Integer::intValue).toArray();
        var sum = 0.0;
        for (var a = 0; a < distinct.length; a++) {
            for (var b = 0; b < a; b++) {
                sum += 2.0 * often[a] * often[b] * scale.distance(distinct[a], distinct[b]);
            }
        }
        return sum;
    }
}
