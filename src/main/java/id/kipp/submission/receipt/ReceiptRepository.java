package id.kipp.submission.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stores receipts and arrivals. */
@ApplicationScoped
class ReceiptRepository {
    @PersistenceContext
    private EntityManager em;

    Optional<Receipt> receipt(long submissionId) {
        return em.createQuery("select r from Receipt r where r.submissionId = :id", Receipt.class)
                .setParameter("id", submissionId)
                .getResultStream()
                .findFirst();
    }

    Optional<Receipt> byNumber(String number) {
        return em.createQuery("select r from Receipt r where r.number = :number", Receipt.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    List<Receipt> receipts(Collection<Long> submissionIds) {
        return submissionIds.isEmpty()
                ? List.of()
                : em.createQuery("select r from Receipt r where r.submissionId in :ids", Receipt.class)
                        .setParameter("ids", submissionIds)
                        .getResultList();
    }

    List<Arrival> arrivals(long submissionId) {
        return em.createQuery("select a from Arrival a where a.submissionId = :id order by a.at, a.id", Arrival.class)
                .setParameter("id", submissionId)
                .getResultList();
    }

    /** Whether another submission's receipt was asked for with this key. */
    boolean isKeyTaken(String idempotencyKey, long submissionId) {
        return !em.createQuery(
                        "select r.id from Receipt r where r.idempotencyKey = :key and r.submissionId <> :id",
                        Long.class)
                .setParameter("key", idempotencyKey)
                .setParameter("id", submissionId)
                .getResultList()
                .isEmpty();
    }

    void add(Arrival arrival) {
        em.persist(arrival);
    }

    void add(Receipt receipt) {
        em.persist(receipt);
        em.flush();
    }
}
