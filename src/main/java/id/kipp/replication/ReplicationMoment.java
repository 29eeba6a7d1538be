package id.kipp.replication;

import id.kipp.kernel.PortalClock;
import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Internal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Who acts, and when. */
@RequestScoped
class ReplicationMoment {
    private static final String HERE = "only services of this package ask";

    private final CurrentActor current;
    private final PortalClock clock;

    @Inject
    ReplicationMoment(CurrentActor current, PortalClock clock) {
        this.current = current;
        this.clock = clock;
    }

    @Internal(HERE)
    Actor actor() {
        return current.get();
    }

    @Internal(HERE)
    Instant now() {
        return clock.now();
    }
}
