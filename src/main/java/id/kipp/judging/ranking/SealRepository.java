package id.kipp.judging.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads what is to be sealed, and keeps the seals. */
@ApplicationScoped
class SealRepository {
    private static final String LIVE =
            " a.stageId = :stage and a.publishedAt is not null and a.withdrawnReason is null";

    @PersistenceContext
    private EntityManager em;

    /** All confirmed marks of a stage, in a fixed order. */
    List<ScoreLine> lines(long stageId) {
        return em.createQuery(
                        "select a.submissionId, a.jurorId, s.criterionId, s.value from Assignment a, Score s"
                                + " where s.assignmentId = a.id and" + LIVE
                                + " and a.confirmedAt is not null and s.value is not null order by a.submissionId, a.jurorId, s.criterionId",
                        Object[].class)
                .setParameter("stage", stageId)
                .getResultStream()
                .map(row -> new ScoreLine((Long) row[0], (Long) row[1], (Long) row[2], (BigDecimal) row[3]))
                .toList();
    }

    /** How often marks of the stage were saved or withdrawn: moves with each of them, in the same transaction. */
    long changes(long stageId) {
        var sum = (Number) em.createNativeQuery("select coalesce(sum(changes), 0) from mark_changes where stage_id = ?")
                .setParameter(1, stageId)
                .getSingleResult();
        return sum.longValue();
    }

    void add(StageSnapshot snapshot) {
        em.persist(snapshot);
        em.flush();
    }

    Optional<SnapshotView> snapshot(long stageId) {
        return em.createQuery("select s from StageSnapshot s where s.stageId = :stage", StageSnapshot.class)
                .setParameter("stage", stageId)
                .getResultStream()
                .map(StageSnapshot::view)
                .findFirst();
    }
}
