package id.kipp.judging.rules.reliability;

import java.util.Arrays;

/** Places from the lowest up, where equal values share the mean of their places. */
final class MidRanks {
    private MidRanks() {}

    static double[] of(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return Arrays.stream(values)
                .map(value -> (below(sorted, value) + notAbove(sorted, value) + 1) / 2.0)
                .toArray();
    }

    private static int below(double[] sorted, double value) {
        var found = Arrays.binarySearch(sorted, value);
        while (found > 0 && sorted[found - 1] == value) {
            found--;
        }
        return found;
    }

    private static int notAbove(double[] sorted, double value) {
        var found = Arrays.binarySearch(sorted, value);
        while (found < sorted.length && sorted[found] == value) {
            found++;
        }
        return found;
    }
}
