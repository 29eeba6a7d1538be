package id.kipp.judging.rules.ranking;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Places from the best down, ties on the same place and the next place left out: 1, 2, 2, 4. */
final class Ranks {
    /** Scores closer than this, relative to the largest, differ only by the rounding of the machine. */
    private static final double SAME = 1e-9;

    private Ranks() {}

    static int[] of(double[] values) {
        var order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> values[i]).reversed())
                .toList();
        var same = SAME
                * IntStream.range(0, values.length)
                        .mapToDouble(i -> Math.abs(values[i]))
                        .max()
                        .orElse(0);
        var ranks = new int[values.length];
        for (var place = 0; place < values.length; place++) {
            int entry = order.get(place);
            ranks[entry] = place + 1;
            if (place > 0 && values[order.get(place - 1)] - values[entry] <= same) {
                ranks[entry] = ranks[order.get(place - 1)];
            }
        }
        return ranks;
    }
}
