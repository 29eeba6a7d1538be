package id.kipp.audit;

import id.kipp.kernel.event.EventKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Reads the trail back. */
@ApplicationScoped
class AuditRepository {
    private static final String COLUMNS = "number, at, actor_id, actor, kind, subject, facts, previous_hash, hash";

    /** Confidential rows only keep the chain whole; see {@link EventKind#confidential}. */
    private static final String READABLE = " from audit_event where confidential = false";

    @PersistenceContext
    private EntityManager em;

    @SuppressWarnings("unchecked")
    List<AuditRow> newest(int offset, int size) {
        List<Object[]> rows = em.createNativeQuery("select " + COLUMNS + READABLE + " order by number desc")
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        return rows.stream()
                .map(r -> new AuditRow(
                        ((Number) r[0]).longValue(),
                        ((LocalDateTime) r[1]).toInstant(ZoneOffset.UTC),
                        (String) r[3],
                        (String) r[4],
                        (String) r[5],
                        (String) r[6]))
                .toList();
    }

    long count() {
        return ((Number) em.createNativeQuery("select count(*)" + READABLE).getSingleResult()).longValue();
    }
}
