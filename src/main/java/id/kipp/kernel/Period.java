package id.kipp.kernel;

import java.time.Instant;

/**
 * A stretch of time, from its first instant up to but not including its last.
 * It refuses to end before it begins.
 */
public record Period(Instant from, Instant until) {
    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a period cannot end before it begins");
        }
    }

    public boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
