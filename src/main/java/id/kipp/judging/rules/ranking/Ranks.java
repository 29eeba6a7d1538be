package id.kipp.judging.rules.ranking;

import java.util.Arrays;

/** Places from the best down, ties on the same place and the next place left out: 1, 2, 2, 4. */
final class Ranks {
    /** Scores closer than this, relative to the largest, differ only by the rounding of the machine. */
    private static final double SAME = 1e-9;

    private Ranks() {}

    static int[] of(double[] values) {
        var ascending = values.clone();
        Arrays.sort(ascending);
        var same = 0.0;
        for (var value : values) {
            same = Math.max(same, SAME * Math.abs(value));
        }
        var places = new int[values.length];
        for (var i = values.length - 1; i >= 0; i--) {
            var tied = i + 1 < values.length && ascending[i + 1] - ascending[i] <= same;
            places[i] = tied ? places[i + 1] : values.length - i;
        }
        var ranks = new int[values.length];
        for (var submission = 0; submission < ranks.length; submission++) {
            ranks[submission] = places[Arrays.binarySearch(ascending, values[submission])];
        }
        return ranks;
    }
}
