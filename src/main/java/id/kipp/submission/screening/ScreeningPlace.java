package id.kipp.submission.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a submission stands in a list.
 *
 * @param number from 1
 * @param total how many the list has
 * @param waiting the next of the list that waits for a decision, from this one on and then from the top
 */
public record ScreeningPlace(
        int number,
        int total,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String waiting) {

    /** A submission and whether it waits. */
    record Stop(String code, boolean waits) {}

    /** The place of a code among the stops; none where it is not among them. */
    static @Nullable ScreeningPlace of(String code, List<Stop> stops) {
        int size = stops.size();
        for (int i = 0; i < size; i++) {
            if (stops.get(i).code().equals(code)) {
                return new ScreeningPlace(
                        i + 1,
                        size,
                        i == 0 ? null : stops.get(i - 1).code(),
                        i == size - 1 ? null : stops.get(i + 1).code(),
                        waitingAfter(i, stops));
            }
        }
        return null;
    }

    private static @Nullable String waitingAfter(int place, List<Stop> stops) {
        for (int i = 1; i < stops.size(); i++) {
            var stop = stops.get((place + i) % stops.size());
            if (stop.waits()) {
                return stop.code();
            }
        }
        return null;
    }
}
