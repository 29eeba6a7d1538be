package id.kipp.kernel;

import java.time.Instant;

/** The one clock of the portal: the database's in production, a fixed one in tests. */
public interface PortalClock {
    Instant now();

    /**
     * The same clock without asking it: what it said some seconds ago, and what has passed since. For whether somebody is still
     * signed in, and for when an event was heard; what is on time is decided by {@link #now}.
     */
    default Instant recent() {
        return now();
    }
}
