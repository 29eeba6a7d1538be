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

/**
 * Hears every event of the house and writes it down in the transaction that made it so, as the last thing that this
 * transaction does: the end of the trail is one row for everybody, and whoever locked it earlier would hold it while waiting
 * for others.
 */
@ApplicationScoped
class AuditTrail {
    private static final Object HEARD = AuditTrail.class.getName();

    private final AuditTail tail;
    private final CurrentActor current;
    private final PortalClock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Inject
    AuditTrail(AuditTail tail, CurrentActor current, PortalClock clock) {
        this.tail = tail;
        this.current = current;
        this.clock = clock;
    }

    void hear(@Observes DomainEvent event) {
        var actor = current.find().orElseGet(Actor::portal);
        heard().add(new HeardEvent(
                clock.now().truncatedTo(ChronoUnit.MICROS),
                actor.id(),
                actor.username(),
                event.kind(),
                event.subject(),
                CanonicalJson.text(event.facts())));
    }

    /** What was heard in this transaction; the first event sees to it that all are written. */
    private List<HeardEvent> heard() {
        if (transactions.getResource(HEARD) instanceof Writing known) {
            return known.events;
        }
        var writing = new Writing();
        transactions.registerInterposedSynchronization(writing);
        transactions.putResource(HEARD, writing);
        return writing.events;
    }

    /** Interposed, so that it comes after the persistence context has written all that it knows. */
    private final class Writing implements Synchronization {
        private final List<HeardEvent> events = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
                tail.append(events);
            }
        }

        @Override
        public void afterCompletion(int status) {
            // Written or undone with everything else.
        }
    }
}
