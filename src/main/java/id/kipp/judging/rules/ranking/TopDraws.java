package id.kipp.judging.rules.ranking;

import id.kipp.judging.rules.severity.Draw;
import id.kipp.judging.rules.severity.Posterior;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * How often each submission is among the best in many possible truths, drawn with a recorded seed.
 *
 * <p>The draws come in mirrored pairs, each a draw from the same distribution: half the work, and a smaller error than independent draws have.
 */
final class TopDraws {
    /** The draws are cut into this many rows, each with a random source of its own, so that processors can share them with one result. */
    private static final int ROWS = 20;

    private final Posterior posterior;
    private final int top;
    private final int[] counts;
    private final Shortlist truth;
    private final Shortlist mirrored;
    private double floor = Double.POSITIVE_INFINITY;

    private TopDraws(Posterior posterior, int top) {
        this.posterior = posterior;
        this.top = top;
        counts = new int[posterior.size()];
        truth = new Shortlist(posterior.size());
        mirrored = new Shortlist(posterior.size());
    }

    static double[] shares(Posterior posterior, int top, long seed, int draws) {
        var source = new SplittableRandom(seed);
        var sources = Stream.generate(source::split).limit(ROWS).toList();
        var pairs = (draws + 2 * ROWS - 1) / (2 * ROWS);
        var counts = sources.parallelStream()
                .map(random -> new TopDraws(posterior, top).count(posterior.draw(random), pairs))
                .reduce(new int[posterior.size()], TopDraws::sum);
        return Arrays.stream(counts)
                .mapToDouble(count -> count / (2.0 * pairs * ROWS))
                .toArray();
    }

    private int[] count(Draw draw, int pairs) {
        for (var pair = 0; pair < pairs; pair++) {
            draw.next();
            enlist(draw);
            if (Math.min(truth.size(), mirrored.size()) < top) {
                // Far more than are needed, so that the next draws find enough above the same floor.
                floor = Double.NEGATIVE_INFINITY;
                enlist(draw);
                var reserve = Math.min(2 * top + ROWS, posterior.size());
                floor = Math.min(truth.reachedBy(reserve), mirrored.reachedBy(reserve));
            }
            truth.count(top, counts);
            mirrored.count(top, counts);
        }
        return counts;
    }

    /** Lists the submissions that reach the floor; those whose furthest reach stays below it are not looked at closer. */
    private void enlist(Draw draw) {
        truth.clear();
        mirrored.clear();
        for (var i = 0; i < counts.length; i++) {
            var effect = posterior.effect(i);
            var needed = floor - effect;
            if (draw.reach(i) >= needed) {
                var deviation = draw.deviation(i);
                if (deviation >= needed) {
                    truth.add(i, effect + deviation);
                }
                if (-deviation >= needed) {
                    mirrored.add(i, effect - deviation);
                }
            }
        }
    }

    private static int[] sum(int[] a, int[] b) {
        var sum = a.clone();
        for (var i = 0; i < sum.length; i++) {
            sum[i] += b[i];
        }
        return sum;
    }
}
