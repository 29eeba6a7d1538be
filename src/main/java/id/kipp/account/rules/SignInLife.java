package id.kipp.account.rules;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a sign-in lasts: so long without a click, and so long at all, however busy its owner is (NIST SP 800-63B, 4.1.3 and 4.2.3:
 * 30 days, and 12 hours for what two factors guard).
 */
public final class SignInLife {
    /** A long form takes hours to write; autosave keeps it alive, and a forgotten desk ends overnight. */
    public static final Duration IDLE = Duration.ofHours(8);

    public static final Duration GUARDED = Duration.ofHours(12);
    public static final Duration OTHERS = Duration.ofDays(30);

    private SignInLife() {}

    /**
     * @param guarded whether the account judges or runs the competition, and has a second factor
     */
    public static boolean lasts(Instant begun, Instant lastSeen, boolean guarded, Instant now) {
        return now.isBefore(lastSeen.plus(IDLE)) && now.isBefore(begun.plus(guarded ? GUARDED : OTHERS));
    }
}
