package id.kipp.launcher.database;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to wait before the database is started once more: at once the first time, then longer each time, until it is given
 * up. One that had run for a while is forgiven what went before.
 */
final class RestartPauses {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);
    private static final int MOST_TRIES = 7;

    private int tries;

    /**
     * The pause before the next try; none when there were enough.
     *
     * @param ran how long the database had answered since the last try; zero when it did not start
     */
    Optional<Duration> next(Duration ran) {
        if (ran.compareTo(LONG_ENOUGH) >= 0) {
            tries = 0;
        }
        if (tries == MOST_TRIES) {
            return Optional.empty();
        }
        var pause = tries == 0 ? Duration.ZERO : FIRST.multipliedBy(1L << (tries - 1));
        tries++;
        return Optional.of(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    }
}
