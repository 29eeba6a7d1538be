package id.kipp.judging.rules.ranking;

import id.kipp.judging.rules.severity.Posterior;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * How often each entry is among the best in many possible truths, drawn with a recorded seed.
 *
 * <p>The draws come in mirrored pairs, each a draw from the same distribution: half the work, and a smaller error than independent draws have.
 */
final class TopDraws {
    /** The draws are cut into this many rows, each with a random source of its own, so that processors can share them with one result. */
    private static final int ROWS = 20;

    private final Posterior posterior;
    private final int top;
    private final int[] counts;
    private final double[] shortlist;
    private double floor = Double.POSITIVE_INFINITY;

    private TopDraws(Posterior posterior, int top) {
        this.posterior = posterior;
        this.top = top;
        counts = new int[posterior.size()];
        shortlist = new double[posterior.size()];
    }

    static double[] shares(Posterior posterior, int top, long seed, int draws) {
        var source = new SplittableRandom(seed);
        var sources = Stream.generate(source::split).limit(ROWS).toList();
        var pairs = draws / ROWS / 2;
        var counts = sources.parallelStream()
                .map(random -> new TopDraws(posterior, top).draw(random, pairs))
                .reduce(new int[posterior.size()], TopDraws::sum);
        return Arrays.stream(counts)
                .mapToDouble(count -> count / (2.0 * pairs * ROWS))
                .toArray();
    }

    private int[] draw(SplittableRandom random, int pairs) {
        var qualities = new double[counts.length];
        var mirrored = new double[counts.length];
        for (var pair = 0; pair < pairs; pair++) {
            posterior.draw(random, qualities, mirrored);
            count(qualities);
            count(mirrored);
        }
        return counts;
    }

    private void count(double[] qualities) {
        var size = enlist(qualities);
        if (size < top) {
            // Far more than are needed, so that the next draws find enough above the same floor.
            floor = largest(qualities.clone(), qualities.length, Math.min(2 * top + ROWS, qualities.length));
            size = enlist(qualities);
        }
        var bar = largest(shortlist, size, top);
        for (var i = 0; i < counts.length; i++) {
            if (qualities[i] >= bar) {
                counts[i]++;
            }
        }
    }

    private int enlist(double[] qualities) {
        var size = 0;
        for (var quality : qualities) {
            if (quality >= floor) {
                shortlist[size++] = quality;
            }
        }
        return size;
    }

    private static int[] sum(int[] a, int[] b) {
        var sum = a.clone();
        for (var i = 0; i < sum.length; i++) {
            sum[i] += b[i];
        }
        return sum;
    }

    /** The value that exactly {@code rank} of the first {@code size} values reach; Hoare's selection, which reorders the values. */
    static double largest(double[] values, int size, int rank) {
        var target = size - rank;
        var low = 0;
        var high = size - 1;
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
