package id.kipp.kernel;

import java.time.Instant;

/** The one clock of the portal: the database's in production, a fixed one in tests. */
public interface PortalClock {
    Instant now();
}
