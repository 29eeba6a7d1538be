package id.kipp.document.purge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/** The rows of documents as the purge sees them. */
@ApplicationScoped
class UnusedDocumentRepository {
    /** A document whose time has come. */
    record Unused(long id, String sha256) {}

    @PersistenceContext
    private EntityManager em;

    @SuppressWarnings("unchecked")
    List<Long> keptAfter(long after, int most) {
        List<Number> ids = em.createNativeQuery(
                        "select id from document where purged_at is null and id > ? order by id")
                .setParameter(1, after)
                .setMaxResults(most)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    void markUsed(Collection<Long> ids) {
        for (var id : ids) {
            em.createNativeQuery("update document set unused_since = null where id = ? and unused_since is not null")
                    .setParameter(1, id)
                    .executeUpdate();
        }
    }

    void markUnused(Collection<Long> ids, Instant now) {
        for (var id : ids) {
            em.createNativeQuery("update document set unused_since = ? where id = ? and unused_since is null")
                    .setParameter(1, utc(now))
                    .setParameter(2, id)
                    .executeUpdate();
        }
    }

    /** Locked, so that two nodes do not purge the same one twice. */
    @SuppressWarnings("unchecked")
    List<Unused> unusedBefore(Instant moment, int most) {
        List<Object[]> rows = em.createNativeQuery("select id, sha256 from document"
                        + " where purged_at is null and unused_since < ? order by id limit " + most + " for update")
                .setParameter(1, utc(moment))
                .getResultList();
        return rows.stream()
                .map(row -> new Unused(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }

    void purge(long id, Instant now) {
        em.createNativeQuery("update document set purged_at = ? where id = ?")
                .setParameter(1, utc(now))
                .setParameter(2, id)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<String> purgedSince(Instant moment) {
        return em.createNativeQuery(
                        "select distinct d.sha256 from document d where d.purged_at >= ?"
                                + " and not exists (select 1 from document k where k.sha256 = d.sha256 and k.purged_at is null)")
                .setParameter(1, utc(moment))
                .getResultList();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
