package id.kipp.audit;

import id.kipp.audit.rules.CanonicalJson;
import id.kipp.kernel.Actor;
import id.kipp.kernel.CurrentActor;
import id.kipp.kernel.DomainEvent;
import id.kipp.kernel.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;

/** Hears every event of the house and writes it down in the transaction that made it so. */
@ApplicationScoped
class AuditTrail {
    private final AuditRepository trail;
    private final CurrentActor current;
    private final PortalClock clock;

    @Inject
    AuditTrail(AuditRepository trail, CurrentActor current, PortalClock clock) {
        this.trail = trail;
        this.current = current;
        this.clock = clock;
    }

    void hear(@Observes DomainEvent event) {
        var actor = current.find().orElseGet(Actor::portal);
        trail.append(
                clock.now().truncatedTo(ChronoUnit.MICROS),
                actor.id(),
                actor.username(),
                event.kind(),
                event.subject(),
                CanonicalJson.text(event.facts()));
    }
}
