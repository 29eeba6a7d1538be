package id.kipp.audit;

import id.kipp.audit.rules.AuditEntry;
import id.kipp.audit.rules.Chain;
import id.kipp.kernel.EventKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Writes the trail's next row and reads it back; rows are never changed. */
@ApplicationScoped
class AuditRepository {
    private static final String COLUMNS = "number, at, actor_id, actor, kind, subject, facts, previous_hash, hash";

    /** Confidential rows only keep the chain whole; see {@link EventKind#confidential}. */
    private static final String READABLE = " from audit_event where confidential = false";

    @PersistenceContext
    private EntityManager em;

    /** Appends to the chain; the tail row is locked until the transaction ends. */
    void append(Instant at, long actorId, String actor, EventKind kind, String subject, String facts) {
        em.flush();
        var tail = (Object[]) em.createNativeQuery("select number, hash from audit_tail where id = 1 for update")
                .getSingleResult();
        long number = ((Number) tail[0]).longValue() + 1;
        var previous = (String) tail[1];
        var hash = Chain.hash(previous, new AuditEntry(number, at, actorId, actor, kind.name(), subject, facts));
        em.createNativeQuery(
                        "insert into audit_event (" + COLUMNS + ", confidential) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, number)
                .setParameter(2, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .setParameter(3, actorId)
                .setParameter(4, actor)
                .setParameter(5, kind.name())
                .setParameter(6, subject)
                .setParameter(7, facts)
                .setParameter(8, previous)
                .setParameter(9, hash)
                .setParameter(10, kind.confidential())
                .executeUpdate();
        em.createNativeQuery("update audit_tail set number = ?, hash = ? where id = 1")
                .setParameter(1, number)
                .setParameter(2, hash)
                .executeUpdate();
    }

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
