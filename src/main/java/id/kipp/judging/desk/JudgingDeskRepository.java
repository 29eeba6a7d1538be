package id.kipp.judging.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts readings. */
@ApplicationScoped
class JudgingDeskRepository {
    @PersistenceContext
    private EntityManager em;

    /** How many readings are on a desk, and how many of them are confirmed. */
    record Readings(long all, long confirmed) {}

    /** A juror's own readings by stage. */
    Map<Long, Readings> own(long jurorId) {
        return em.createQuery(
                        "select a.stageId, count(a), count(a.confirmedAt) from Assignment a where a.jurorId = :juror"
                                + " and a.publishedAt is not null and a.withdrawnReason is null group by a.stageId",
                        Object[].class)
                .setParameter("juror", jurorId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> new Readings((long) row[1], (long) row[2])));
    }
}
