package id.kipp.account.rules;

import java.time.Duration;

/**
 * How many guesses a name may take within a quarter of an hour: few from one place, so that one guesser is stopped at once, and
 * more from all places together, so that many guessers are stopped as well. A place may guess at so many names together, so that
 * nobody tries one password on all of them.
 */
public final class GuessLimit {
    public static final int MOST = 10;
    public static final int MOST_EVERYWHERE = 50;

    /** As many as a room of a hundred jurors behind one address mistypes on its first day; who gets in has not guessed. */
    public static final int MOST_AT_PLACE = 100;

    public static final Duration WINDOW = Duration.ofMinutes(15);

    private GuessLimit() {}

    /** Whether this guess, counted in, is still allowed at its place. */
    public static boolean allows(int attempts) {
        return attempts <= MOST;
    }

    /** Whether this guess, counted in, is still allowed to a name that is guessed at several places. */
    public static boolean allowsEverywhere(int attempts) {
        return attempts <= MOST_EVERYWHERE;
    }

    /** Whether this guess, counted in, is still allowed to a place that guesses at several names. */
    public static boolean allowsAtPlace(int attempts) {
        return attempts <= MOST_AT_PLACE;
    }
}
