package id.kipp.audit;

import id.kipp.audit.rules.CanonicalJson;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.event.DomainEvent;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Hears every event of the house, to write it down in the transaction that made it so; {@link TrailWriting} says when. */
@ApplicationScoped
class AuditTrail {
    private static final Object HEARD = AuditTrail.class.getName();

    private final AuditRepository trail;
    private final CurrentActor current;
    private final PortalClock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Inject
    AuditTrail(AuditRepository trail, CurrentActor current, PortalClock clock) {
        this.trail = trail;
        this.current = current;
        this.clock = clock;
    }

    void hear(@Observes DomainEvent event) {
        var actor = current.find().orElseGet(Actor::portal);
        heard().add(new HeardEvent(
                clock.recent().truncatedTo(ChronoUnit.MICROS),
                actor.id(),
                actor.username(),
                event.kind(),
                event.subject(),
                CanonicalJson.text(event.facts())));
    }

    /** Writes what was heard in this transaction and is not written yet. */
    void write() {
        if (transactions.getResource(HEARD) instanceof Heard heard && !heard.events.isEmpty()) {
            var events = List.copyOf(heard.events);
            heard.events.clear();
            trail.append(events);
        }
    }

    /** What was heard in this transaction; the first event sees to it that none is forgotten. */
    private List<HeardEvent> heard() {
        if (transactions.getResource(HEARD) instanceof Heard known) {
            return known.events;
        }
        var heard = new Heard();
        transactions.registerInterposedSynchronization(heard);
        transactions.putResource(HEARD, heard);
        return heard.events;
    }

    /**
     * Refuses a commit that would leave an event unwritten. It cannot write here: a connection that is asked for when a
     * transaction completes is none of it, and commits each statement by itself.
     */
    private final class Heard implements Synchronization {
        private final List<HeardEvent> events = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE && !events.isEmpty()) {
                throw new IllegalStateException("announced where nobody writes it down: " + events);
            }
        }

        @Override
        public void afterCompletion(int status) {
            // Written or undone with everything else.
        }
    }
}
