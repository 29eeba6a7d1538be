package id.kipp.judging.rules.ranking;

import id.kipp.judging.rules.severity.Posterior;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** How often each entry is among the best in many possible truths, drawn with a recorded seed. */
final class TopDraws {
    /** The draws are cut into this many rows, each with a random source of its own, so that processors can share them with one result. */
    private static final int ROWS = 40;

    private TopDraws() {}

    static double[] shares(Posterior posterior, int top, long seed, int draws) {
        var source = new SplittableRandom(seed);
        var sources = Stream.generate(source::split).limit(ROWS).toList();
        var counts = sources.parallelStream()
                .map(random -> counts(posterior, top, random, draws / ROWS))
                .reduce(new int[posterior.size()], TopDraws::sum);
        var shares = new double[counts.length];
        for (var i = 0; i < shares.length; i++) {
            shares[i] = (double) counts[i] / (draws / ROWS * ROWS);
        }
        return shares;
    }

    private static int[] counts(Posterior posterior, int top, SplittableRandom random, int draws) {
        var counts = new int[posterior.size()];
        var qualities = new double[counts.length];
        for (var draw = 0; draw < draws; draw++) {
            posterior.draw(random, qualities);
            var bar = largest(qualities.clone(), top);
            for (var i = 0; i < counts.length; i++) {
                if (qualities[i] >= bar) {
                    counts[i]++;
                }
            }
        }
        return counts;
    }

    private static int[] sum(int[] a, int[] b) {
        var sum = a.clone();
        for (var i = 0; i < sum.length; i++) {
            sum[i] += b[i];
        }
        return sum;
    }

    /** The value that exactly {@code rank} values reach; Hoare's selection, which reorders the values. */
    static double largest(double[] values, int rank) {
        var target = values.length - rank;
        var low = 0;
        var high = values.length - 1;
        while (low < high) {
            var pivot = values[(low + high) / 2];
            var i = low;
            var j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    var swap = values[i];
                    values[i++] = values[j];
                    values[j--] = swap;
                }
            }
            // Between j and i lies at most the pivot, already in its place: then both bounds move past the target.
            if (target > j) {
                low = i;
            }
            if (target < i) {
                high = j;
            }
        }
        return values[target];
    }
}
