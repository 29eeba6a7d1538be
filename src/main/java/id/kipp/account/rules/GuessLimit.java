package id.kipp.account.rules;

import java.time.Duration;
import java.time.Instant;

/** How many guesses a name may take from one place within a quarter of an hour. */
public final class GuessLimit {
    public static final int MOST = 10;
    public static final Duration WINDOW = Duration.ofMinutes(15);

    private GuessLimit() {}

    /** Whether a window that began then is over. */
    public static boolean isOver(Instant since, Instant now) {
        return !now.isBefore(since.plus(WINDOW));
    }

    /** Whether this guess, counted in, is still allowed. */
    public static boolean allows(int attempts) {
        return attempts <= MOST;
    }
}
