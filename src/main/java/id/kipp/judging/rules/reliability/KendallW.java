package id.kipp.judging.rules.reliability;

import id.kipp.judging.rules.Answer;
import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.probability.Gamma;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Kendall's coefficient of concordance: how alike the jurors order the submissions, with ties.
 *
 * @param rankSums in the panel's order of submissions; the higher the scores, the higher the sum
 * @param p probability of so much concordance by chance alone
 */
public record KendallW(List<Double> rankSums, double w, double chiSquared, int degreesOfFreedom, double p) {
    public KendallW {
        rankSums = List.copyOf(rankSums);
    }

    public static Answer<KendallW> of(Panel panel) {
        if (!panel.isComplete()) {
            return Answer.denied("judging.reliability.incomplete");
        }
        var n = panel.submissions().size();
        var m = panel.jurors().size();
        var sums = new double[n];
        var spread = 0.0;
        for (var j = 0; j < m; j++) {
            var juror = j;
            var ranks = MidRanks.of(IntStream.range(0, n)
                    .mapToDouble(i -> panel.scoreOf(panel.first(i) + juror))
                    .toArray());
            for (var i = 0; i < n; i++) {
                sums[i] += ranks[i];
            }
            spread += squares(ranks, (n + 1) / 2.0);
        }
        if (spread == 0) {
            return Answer.denied("judging.reliability.no-spread");
        }
        // The jurors' own spread is 1/12 (n³ − n) each, less what their ties take away.
        var w = squares(sums, m * (n + 1) / 2.0) / (m * spread);
        var chiSquared = m * (n - 1) * w;
        var list = Arrays.stream(sums).boxed().toList();
        return Answer.given(new KendallW(list, w, chiSquared, n - 1, Gamma.chiSquaredTail(chiSquared, n - 1)));
    }

    private static double squares(double[] values, double centre) {
        return Arrays.stream(values).map(v -> (v - centre) * (v - centre)).sum();
    }
}
