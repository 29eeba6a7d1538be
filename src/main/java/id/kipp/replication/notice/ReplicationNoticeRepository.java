package id.kipp.replication.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads whose a replication is. */
@ApplicationScoped
class ReplicationNoticeRepository {
    @PersistenceContext
    private EntityManager em;

    /** A replication and whose it is. */
    record Owned(String number, int version, long innovationId, long ownerId, long adopterId, long authorId) {}

    Owned byNumber(String number) {
        var row = em.createQuery(
                        "select p.number, p.version, p.innovationId, p.ownerId, p.adopterId, p.authorId"
                                + " from ReplicationProject p where p.number = :number",
                        Object[].class)
                .setParameter("number", number)
                .getSingleResult();
        return new Owned((String) row[0], (int) row[1], (long) row[2], (long) row[3], (long) row[4], (long) row[5]);
    }
}
