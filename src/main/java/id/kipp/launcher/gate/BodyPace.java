package id.kipp.launcher.gate;

import java.time.Duration;

/** How slowly a body may come, or an answer be taken: all of it within a while, and each further second for what a poor line carries in a second. */
final class BodyPace {
    static final Duration WHILE = Duration.ofSeconds(20);

    /** Bytes a second: a tenth of what a phone gets where only 2G reaches, and 21 minutes for 10 MB. */
    static final long SLOWEST = 8_000;

    private BodyPace() {}

    /** Whether a body that began so long ago has come too slowly by now. */
    static boolean isTooSlow(Duration age, long bytes) {
        return age.compareTo(WHILE) > 0 && bytes < age.minus(WHILE).toSeconds() * SLOWEST;
    }
}
