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

    /** Changes with any of the confirmed marks, short of forgery; worked out where they are stored, since it is asked each time. */
    String fingerprint(long stageId) {
        return String.valueOf(em.createNativeQuery(
                        "select concat(count(*), ':', coalesce(sum(crc32(concat_ws(':', a.submission_id, a.juror_id,"
                                + " s.criterion_id, s.value))), 0)) from assignment a"
                                + " join score s on s.assignment_id = a.id where a.stage_id = ?"
                                + " and a.published_at is not null and a.withdrawn_reason is null"
                                + " and a.confirmed_at is not null and s.value is not null")
                .setParameter(1, stageId)
                .getSingleResult());
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
