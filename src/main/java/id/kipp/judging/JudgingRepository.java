package id.kipp.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores assignments, scores and snapshots. */
@ApplicationScoped
class JudgingRepository {
    private static final String LIVE =
            " a.stageId = :stage and a.publishedAt is not null and a.withdrawnReason is null";

    /** A mark as the snapshot and the ranking read it. */
    record ScoreLine(long submissionId, long jurorId, long criterionId, BigDecimal value) {}

    @PersistenceContext
    private EntityManager em;

    /** The assignment, alone until the transaction ends. */
    Optional<Assignment> lock(long id) {
        return Optional.ofNullable(em.find(Assignment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Assignment> find(long id) {
        return Optional.ofNullable(em.find(Assignment.class, id));
    }

    void flush() {
        em.flush();
    }

    List<Assignment> desk(long stageId, long jurorId) {
        return em.createQuery(
                        "select a from Assignment a where" + LIVE
                                + " and a.jurorId = :juror order by a.readingOrder, a.id",
                        Assignment.class)
                .setParameter("stage", stageId)
                .setParameter("juror", jurorId)
                .getResultList();
    }

    /** The stages in which a juror has anything on the desk. */
    List<Long> stagesOf(long jurorId) {
        return em.createQuery(
                        "select distinct a.stageId from Assignment a where a.jurorId = :juror"
                                + " and a.publishedAt is not null and a.withdrawnReason is null",
                        Long.class)
                .setParameter("juror", jurorId)
                .getResultList();
    }

    Map<Long, Score> scores(long assignmentId) {
        var scores = new HashMap<Long, Score>();
        em.createQuery("select s from Score s where s.assignmentId = :id", Score.class)
                .setParameter("id", assignmentId)
                .getResultList()
                .forEach(score -> scores.put(score.criterionId(), score));
        return scores;
    }

    /** Which of these assignments have any mark yet. */
    List<Long> started(List<Long> assignmentIds) {
        return assignmentIds.isEmpty()
                ? List.of()
                : em.createQuery("select distinct s.assignmentId from Score s where s.assignmentId in :ids", Long.class)
                        .setParameter("ids", assignmentIds)
                        .getResultList();
    }

    void add(Score score) {
        em.persist(score);
    }

    void remove(Score score) {
        em.remove(score);
    }

    JudgingProgress progress(long stageId) {
        var row = em.createQuery(
                        "select count(distinct a.submissionId), count(a), count(a.confirmedAt) from Assignment a where"
                                + LIVE,
                        Object[].class)
                .setParameter("stage", stageId)
                .getSingleResult();
        return new JudgingProgress(number(row[0]), number(row[1]), number(row[2]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** All confirmed marks of a stage, in a fixed order. */
    List<ScoreLine> lines(long stageId) {
        return em.createQuery(
                        "select a.submissionId, a.jurorId, s.criterionId, s.value from Assignment a, Score s"
                                + " where s.assignmentId = a.id and" + LIVE
                                + " and a.confirmedAt is not null order by a.submissionId, a.jurorId, s.criterionId",
                        Object[].class)
                .setParameter("stage", stageId)
                .getResultStream()
                .map(row -> new ScoreLine((Long) row[0], (Long) row[1], (Long) row[2], (BigDecimal) row[3]))
                .toList();
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

    /** Whether a juror has this entry on the desk in any stage. */
    boolean isReader(long jurorId, long submissionId) {
        return !em.createQuery(
                        "select a.id from Assignment a where a.jurorId = :juror and a.submissionId = :submission"
                                + " and a.publishedAt is not null and a.withdrawnReason is null",
                        Long.class)
                .setParameter("juror", jurorId)
                .setParameter("submission", submissionId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
