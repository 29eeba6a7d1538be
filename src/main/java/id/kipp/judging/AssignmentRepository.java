package id.kipp.judging;

import id.kipp.judging.rules.RunState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores attempts to distribute readings, their proposals, and their publication. */
@ApplicationScoped
class AssignmentRepository {
    @PersistenceContext
    private EntityManager em;

    void add(AssignmentRun run) {
        em.persist(run);
        em.flush();
    }

    /** The attempt as it stands now, alone until the transaction ends; after its stage where both are locked. */
    Optional<AssignmentRun> lockRun(long id) {
        return em.createQuery("select r from AssignmentRun r where r.id = :id", AssignmentRun.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .findFirst();
    }

    Optional<AssignmentRun> newestRun(long stageId) {
        return em.createQuery(
                        "select r from AssignmentRun r where r.stageId = :stage order by r.id desc",
                        AssignmentRun.class)
                .setParameter("stage", stageId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The attempts that have not ended: of one stage, or of all. */
    List<AssignmentRun> running(Optional<Long> stageId) {
        var query = em.createQuery(
                "select r from AssignmentRun r where r.state = :running"
                        + stageId.map(id -> " and r.stageId = :stage").orElse(""),
                AssignmentRun.class);
        query.setParameter("running", RunState.RUNNING);
        stageId.ifPresent(id -> query.setParameter("stage", id));
        return query.getResultList();
    }

    void propose(List<Assignment> assignments) {
        assignments.forEach(em::persist);
        em.flush();
    }

    /** The proposals of a stage, alone until the transaction ends: before the stage, as every writer locks them. */
    void lockProposals(long stageId) {
        em.createNativeQuery(
                        "select id from assignment where stage_id = ? and published_at is null order by id for update")
                .setParameter(1, stageId)
                .getResultList();
    }

    /** Takes one proposal away. */
    void drop(Assignment proposal) {
        em.remove(proposal);
    }

    /** What is proposed in a stage, without what was taken back before anybody saw it. */
    List<Assignment> proposed(long stageId) {
        return em.createQuery(
                        "select a from Assignment a where a.stageId = :stage and a.publishedAt is null"
                                + " and a.withdrawnReason is null",
                        Assignment.class)
                .setParameter("stage", stageId)
                .getResultList();
    }

    void dropProposals(long stageId) {
        em.createQuery("delete from Assignment a where a.stageId = :stage and a.publishedAt is null")
                .setParameter("stage", stageId)
                .executeUpdate();
    }

    int publish(long stageId, Instant now) {
        return em.createQuery(
                        "update Assignment a set a.publishedAt = :now where a.stageId = :stage and a.publishedAt is null")
                .setParameter("now", now)
                .setParameter("stage", stageId)
                .executeUpdate();
    }

    /** How many submissions each juror has: proposed and published, by juror. */
    Map<Long, Long> loads(long stageId) {
        var loads = new LinkedHashMap<Long, Long>();
        em.createQuery(
                        "select a.jurorId, count(a) from Assignment a where a.stageId = :stage"
                                + " and a.withdrawnReason is null group by a.jurorId order by a.jurorId",
                        Object[].class)
                .setParameter("stage", stageId)
                .getResultList()
                .forEach(row -> loads.put((Long) row[0], (Long) row[1]));
        return loads;
    }

    @SuppressWarnings("unchecked")
    List<Long> entrants(long stageId) {
        List<Number> ids = em.createNativeQuery(
                        "select submission_id from stage_entrant where stage_id = ? order by submission_id")
                .setParameter(1, stageId)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    /** Replaces the entrants of a stage that nobody has been assigned in. */
    void admit(long stageId, List<Long> submissionIds) {
        em.createNativeQuery("delete from stage_entrant where stage_id = ?")
                .setParameter(1, stageId)
                .executeUpdate();
        if (!submissionIds.isEmpty()) {
            var values =
                    String.join(",", submissionIds.stream().map(id -> "(?, ?)").toList());
            var insert = em.createNativeQuery("insert into stage_entrant (stage_id, submission_id) values " + values);
            int at = 1;
            for (var id : submissionIds) {
                insert.setParameter(at++, stageId);
                insert.setParameter(at++, id);
            }
            insert.executeUpdate();
        }
    }
}
