package id.kipp.judging.jury;

import java.util.Set;
import java.util.TreeSet;

/**
 * What stands for a person of a jury as the list showed it: the version of the registration and, above it, what the person knows
 * well; nought above for whoever knows nothing.
 */
final class JuryMark {
    private static final int VERSIONS = 100_000;
    private static final int KINDS = 9_000;

    private JuryMark() {}

    static int of(int version, Set<Long> known) {
        int above = known.isEmpty() ? 0 : 1 + Math.floorMod(new TreeSet<>(known).hashCode(), KINDS);
        return above * VERSIONS + version % VERSIONS;
    }

    /** Whether two marks are of the same registration, whatever the person knows. */
    static boolean isSameRegistration(int one, int other) {
        return one % VERSIONS == other % VERSIONS;
    }
}
