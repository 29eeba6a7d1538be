package id.kipp.audit;

import id.kipp.audit.rules.Chain;
import id.kipp.kernel.event.EventKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Writes the trail's next rows, which are never changed, and reads them back. */
@ApplicationScoped
class AuditRepository {
    private static final String COLUMNS = "number, at, actor_id, actor, kind, subject, facts, previous_hash, hash";

    /** Confidential rows only keep the chain whole; see {@link EventKind#confidential}. */
    private static final String READABLE = " from audit_event where confidential = false";

    @PersistenceContext
    private EntityManager em;

    /** Appends to the chain in this order; the tail row is locked until the transaction ends. */
    void append(List<HeardEvent> events) {
        em.flush();
        var tail = (Object[]) em.createNativeQuery("select number, hash from audit_tail where id = 1 for update")
                .getSingleResult();
        long number = ((Number) tail[0]).longValue();
        var hash = (String) tail[1];
        for (var event : events) {
            number++;
            hash = insert(event, number, hash);
        }
        em.createNativeQuery("update audit_tail set number = ?, hash = ? where id = 1")
                .setParameter(1, number)
                .setParameter(2, hash)
                .executeUpdate();
    }

    private String insert(HeardEvent event, long number, String previous) {
        var entry = event.atPlace(number);
        var hash = Chain.hash(previous, entry);
        em.createNativeQuery(
                        "insert into audit_event (number, at, actor_id, actor, kind, subject, facts, previous_hash,"
                                + " hash, confidential) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, entry.number())
                .setParameter(2, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .setParameter(3, entry.actorId())
                .setParameter(4, entry.actor())
                .setParameter(5, entry.kind())
                .setParameter(6, entry.subject())
                .setParameter(7, entry.facts())
                .setParameter(8, previous)
                .setParameter(9, hash)
                .setParameter(10, event.kind().confidential())
                .executeUpdate();
        return hash;
    }

    /** From the newest back. */
    List<AuditRow> newest(AuditSearch search, int offset, int size) {
        return rows(search.bind(em.createNativeQuery(
                        "select " + COLUMNS + READABLE + search.condition() + " order by number desc"))
                .setFirstResult(offset)
                .setMaxResults(size));
    }

    /** From the newest back, of those before a number. */
    List<AuditRow> before(AuditSearch search, long number, int most) {
        return rows(search.bind(em.createNativeQuery(
                        "select " + COLUMNS + READABLE + search.condition() + " and number < ? order by number desc"))
                .setParameter(search.values().size() + 1, number)
                .setMaxResults(most));
    }

    @SuppressWarnings("unchecked")
    private static List<AuditRow> rows(Query query) {
        List<Object[]> rows = query.getResultList();
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

    long count(AuditSearch search) {
        var query = em.createNativeQuery("select count(*)" + READABLE + search.condition());
        return ((Number) search.bind(query).getSingleResult()).longValue();
    }
}
