package id.kipp.audit;

import id.kipp.audit.rules.AuditEntry;
import id.kipp.kernel.event.EventKind;
import java.time.Instant;

/** An event as it was when it was announced: by whom, when, and what of it is kept; it has no place in the trail yet. */
record HeardEvent(Instant at, long actorId, String actor, EventKind kind, String subject, String facts) {
    AuditEntry atPlace(long number) {
        return new AuditEntry(number, at, actorId, actor, kind.name(), subject, facts);
    }
}
