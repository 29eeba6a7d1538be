package id.kipp.judging;

import id.kipp.judging.ScoringService.Typed;
import id.kipp.judging.rules.score.Coverage;
import id.kipp.judging.rules.score.Mark;
import id.kipp.kernel.SqlValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stores assignments and scores. */
@ApplicationScoped
class JudgingRepository {
    private static final String LIVE =
            " a.stageId = :stage and a.publishedAt is not null and a.withdrawnReason is null";

    /** Rows of one stage's counter: two of sixty jurors who save at once seldom need the same. */
    private static final int SLOTS = 32;

    private static final int SCORE_COLUMNS = 4;

    @PersistenceContext
    private EntityManager em;

    /** The assignment, alone until the transaction ends. */
    Optional<Assignment> lock(long id) {
        return Optional.ofNullable(em.find(Assignment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All readings that a juror has or would get, alone until the transaction ends. */
    List<Assignment> lockAssignments(long jurorId) {
        return em.createQuery(
                        "select a from Assignment a where a.jurorId = :juror and a.withdrawnReason is null order by a.id",
                        Assignment.class)
                .setParameter("juror", jurorId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** All readings of a stage, withdrawn or not. */
    List<Assignment> rowsOf(long stageId) {
        return rows(stageId).getResultList();
    }

    /** The same, alone until the transaction ends. */
    List<Assignment> lockRowsOf(long stageId) {
        return rows(stageId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** The same as it stands now: under the lock of the stage nobody adds any. */
    List<Assignment> rowsAgain(long stageId) {
        return rows(stageId).setHint("eclipselink.refresh", "true").getResultList();
    }

    private TypedQuery<Assignment> rows(long stageId) {
        return em.createQuery("select a from Assignment a where a.stageId = :stage order by a.id", Assignment.class)
                .setParameter("stage", stageId);
    }

    /** All readings of these stages that somebody has or would get, alone until the transaction ends. */
    List<Assignment> lockAssignmentsOf(Collection<Long> stageIds) {
        return stageIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from Assignment a where a.stageId in :stages and a.withdrawnReason is null"
                                        + " order by a.id",
                                Assignment.class)
                        .setParameter("stages", stageIds)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    Optional<Assignment> find(long id) {
        return Optional.ofNullable(em.find(Assignment.class, id));
    }

    void flush() {
        em.flush();
    }

    /**
     * Writes what changed on a card and moves its stage's counter in the same transaction. The stage is locked before, the end of
     * the audit trail after it.
     */
    void flushMarks(Assignment assignment) {
        em.flush();
        em.createNativeQuery("insert into mark_changes (stage_id, slot, changes) values (?, ?, 1)"
                        + " on duplicate key update changes = changes + 1")
                .setParameter(1, assignment.stageId())
                .setParameter(2, assignment.id() % SLOTS)
                .executeUpdate();
    }

    List<Assignment> worklist(long stageId, long jurorId) {
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

    /** The cards of a submission that count. */
    List<Assignment> confirmed(long stageId, long submissionId) {
        return em.createQuery(
                        "select a from Assignment a where" + LIVE
                                + " and a.submissionId = :submission and a.confirmedAt is not null order by a.id",
                        Assignment.class)
                .setParameter("stage", stageId)
                .setParameter("submission", submissionId)
                .getResultList();
    }

    /** The jurors of a stage whose cards count. */
    List<Long> whoConfirmed(long stageId) {
        return em.createQuery(
                        "select distinct a.jurorId from Assignment a where" + LIVE + " and a.confirmedAt is not null",
                        Long.class)
                .setParameter("stage", stageId)
                .getResultList();
    }

    /** What is written on many cards, by assignment and criterion. */
    Map<Long, Map<Long, Score>> scoresOf(List<Long> assignmentIds) {
        var scores = new HashMap<Long, Map<Long, Score>>();
        if (!assignmentIds.isEmpty()) {
            em.createQuery("select s from Score s where s.assignmentId in :ids", Score.class)
                    .setParameter("ids", assignmentIds)
                    .getResultList()
                    .forEach(score -> scores.computeIfAbsent(score.assignmentId(), id -> new HashMap<>())
                            .put(score.criterionId(), score));
        }
        return scores;
    }

    /** Sets the bookmark, or takes it away; twice is once. */
    void bookmark(long assignmentId, boolean wanted) {
        var stored = em.find(Bookmark.class, assignmentId);
        if (wanted && stored == null) {
            em.persist(new Bookmark(assignmentId));
        } else if (!wanted && stored != null) {
            em.remove(stored);
        }
    }

    /** The assignments on a juror's desk in their order, and whether each has a bookmark. */
    Map<Long, Boolean> desk(long stageId, long jurorId) {
        var desk = new LinkedHashMap<Long, Boolean>();
        List<?> rows = em.createNativeQuery(
                        "select a.id, case when b.assignment_id is null then 0 else 1 end from assignment a"
                                + " left join assignment_bookmark b on b.assignment_id = a.id"
                                + " where a.stage_id = ? and a.juror_id = ? and a.published_at is not null"
                                + " and a.withdrawn_reason is null order by a.reading_order, a.id")
                .setParameter(1, stageId)
                .setParameter(2, jurorId)
                .getResultList();
        for (var row : rows) {
            var cells = (Object[]) row;
            desk.put(((Number) cells[0]).longValue(), number(cells[1]) > 0);
        }
        return desk;
    }

    /** Which of the submissions on a juror's desk have a bookmark. */
    List<Long> bookmarked(long stageId, long jurorId) {
        return em.createQuery(
                        "select b.assignmentId from Bookmark b, Assignment a where b.assignmentId = a.id"
                                + " and a.stageId = :stage and a.jurorId = :juror",
                        Long.class)
                .setParameter("stage", stageId)
                .setParameter("juror", jurorId)
                .getResultList();
    }

    /** Writes these marks and comments of a card in one statement, and takes away what is empty now. */
    void write(long assignmentId, Map<Long, Typed> wanted) {
        var kept = wanted.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .toList();
        if (!kept.isEmpty()) {
            var query = em.createNativeQuery("insert into score (assignment_id, criterion_id, value, comment) values "
                    + SqlValues.rows(kept.size(), SCORE_COLUMNS)
                    + " on duplicate key update value = values(value), comment = values(comment)");
            var values = new ArrayList<@Nullable Object>();
            kept.forEach(one -> values.addAll(Arrays.asList(
                    assignmentId,
                    one.getKey(),
                    one.getValue().mark().map(Mark::value).orElse(null),
                    Scorecard.words(one.getValue().comment()).orElse(null))));
            SqlValues.bind(query, 1, values).executeUpdate();
        }
        var empty = wanted.keySet().stream()
                .filter(criterion ->
                        Objects.requireNonNull(wanted.get(criterion)).isEmpty())
                .toList();
        if (!empty.isEmpty()) {
            em.createQuery("delete from Score s where s.assignmentId = :id and s.criterionId in :criteria")
                    .setParameter("id", assignmentId)
                    .setParameter("criteria", empty)
                    .executeUpdate();
        }
    }

    /** The readings on jurors' desks, by submission. */
    Map<Long, Coverage.Readings> readings(long stageId) {
        var readings = new HashMap<Long, Coverage.Readings>();
        em.createQuery(
                        "select a.submissionId, count(a), count(a.confirmedAt) from Assignment a where" + LIVE
                                + " group by a.submissionId",
                        Object[].class)
                .setParameter("stage", stageId)
                .getResultList()
                .forEach(row -> readings.put((Long) row[0], new Coverage.Readings(number(row[1]), number(row[2]))));
        return readings;
    }

    /** Whether readings of the stage were ever put on jurors' desks. */
    boolean isPublished(long stageId) {
        return !em.createQuery(
                        "select a.id from Assignment a where a.stageId = :stage and a.publishedAt is not null",
                        Long.class)
                .setParameter("stage", stageId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The readings from which jurors stepped back. */
    List<Assignment> withdrawn(long stageId) {
        return em.createQuery(
                        "select a from Assignment a where a.stageId = :stage and a.withdrawnReason is not null"
                                + " order by a.submissionId, a.id",
                        Assignment.class)
                .setParameter("stage", stageId)
                .getResultList();
    }

    /** A juror's reading of a submission, withdrawn or not, alone until the transaction ends. */
    Optional<Assignment> lockReading(long stageId, long submissionId, long jurorId) {
        return em.createQuery(
                        "select a from Assignment a where a.stageId = :stage and a.submissionId = :submission"
                                + " and a.jurorId = :juror",
                        Assignment.class)
                .setParameter("stage", stageId)
                .setParameter("submission", submissionId)
                .setParameter("juror", jurorId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The last place on a juror's desk; 0 while it is empty. */
    int lastPlace(long stageId, long jurorId) {
        var last = em.createQuery(
                        "select max(a.readingOrder) from Assignment a where a.stageId = :stage and a.jurorId = :juror",
                        Integer.class)
                .setParameter("stage", stageId)
                .setParameter("juror", jurorId)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    void add(Assignment assignment) {
        em.persist(assignment);
        em.flush();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** Whether a juror has this submission on the desk in any stage. */
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
