package id.kipp.notice.rules;

import java.time.Duration;
import java.util.List;

/** When a mail that did not go out is tried again: soon at first, then ever more slowly, for two days. */
public final class Retry {
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(30));

    private Retry() {}

    /**
     * How long nobody else touches a mail once it was tried so many times. The first wait is longer than sending takes at the most, since it is
     * also what lies between the end of a portal that was killed while sending, and the next attempt.
     */
    public static Duration waitAfter(int attempts) {
        return WAITS.get(Math.min(Math.max(attempts, 1), WAITS.size()) - 1);
    }

    /** Whether it was tried often enough. */
    public static boolean isOver(int attempts) {
        return attempts > WAITS.size();
    }
}
