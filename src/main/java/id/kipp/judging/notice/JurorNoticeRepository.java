package id.kipp.judging.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads on whose desks readings lie. */
@ApplicationScoped
class JurorNoticeRepository {
    @PersistenceContext
    private EntityManager em;

    /** Who has something to read in a stage now; who stepped back from all of it has not. */
    List<Long> jurors(long stageId) {
        return em.createQuery(
                        "select distinct a.jurorId from Assignment a where a.stageId = :stage"
                                + " and a.publishedAt is not null and a.withdrawnReason is null",
                        Long.class)
                .setParameter("stage", stageId)
                .getResultList();
    }
}
