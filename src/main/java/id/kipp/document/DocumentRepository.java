package id.kipp.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stores the rows of documents. */
@ApplicationScoped
class DocumentRepository {
    @PersistenceContext
    private EntityManager em;

    void add(Document document) {
        em.persist(document);
        em.flush();
    }

    Optional<Document> find(long id) {
        return Optional.ofNullable(em.find(Document.class, id));
    }

    List<Document> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select d from Document d where d.id in :ids order by d.id", Document.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** What no scanner has answered for yet, first what it was not asked for longest. */
    List<Document> unscanned(int most) {
        return em.createQuery(
                        "select d from Document d where d.scannedAt is null and d.purgedAt is null order by d.scanTriedAt, d.id",
                        Document.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many bytes a unit uploaded since a moment. */
    long bytesOf(long unitId, Instant since) {
        return ((Number) em.createNativeQuery(
                                "select coalesce(sum(bytes), 0) from document where unit_id = ? and uploaded_at >= ?")
                        .setParameter(1, unitId)
                        .setParameter(2, utc(since))
                        .getSingleResult())
                .longValue();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
