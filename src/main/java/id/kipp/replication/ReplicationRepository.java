package id.kipp.replication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Stores replications with their steps and parts. */
@ApplicationScoped
class ReplicationRepository {
    private static final String BY_NUMBER = "select p from ReplicationProject p where p.number = :value";

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    /** Waits until nobody else is taking a number of this year, and keeps others waiting until the transaction ends. */
    void lockNumbers(int year) {
        em.createNativeQuery("insert into replication_number (year, taken) values (?, 0)"
                        + " on duplicate key update taken = taken + 0")
                .setParameter(1, year)
                .executeUpdate();
    }

    /** The next number of a year, such as RP-2026-0017; the numbers are locked. */
    String nextNumber(int year) {
        em.createNativeQuery("update replication_number set taken = taken + 1 where year = ?")
                .setParameter(1, year)
                .executeUpdate();
        var taken = (Number) em.createNativeQuery("select taken from replication_number where year = ?")
                .setParameter(1, year)
                .getSingleResult();
        return "RP-%d-%04d".formatted(year, taken.intValue());
    }

    Optional<ReplicationProject> byNumber(String number) {
        return first(BY_NUMBER, number);
    }

    Optional<ReplicationProject> byKey(String key) {
        return first("select p from ReplicationProject p where p.requestKey = :value", key);
    }

    Optional<ReplicationProject> byCertificate(String code) {
        return first("select p from ReplicationProject p where p.certificate = :value", code);
    }

    private Optional<ReplicationProject> first(String query, String value) {
        return em.createQuery(query, ReplicationProject.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    /** The replication, alone until the transaction ends. */
    Optional<ReplicationProject> lock(String number) {
        return em.createQuery(BY_NUMBER, ReplicationProject.class)
                .setParameter("value", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .findFirst();
    }

    List<ProjectStep> steps(long projectId) {
        return em.createQuery(
                        "select s from ProjectStep s where s.projectId = :id order by s.at, s.id", ProjectStep.class)
                .setParameter("id", projectId)
                .getResultList();
    }

    /** Who told how it went, the last time. */
    Optional<Long> reporter(long projectId) {
        return reporter(steps(projectId));
    }

    static Optional<Long> reporter(List<ProjectStep> steps) {
        return steps.stream()
                .filter(ProjectStep::reports)
                .reduce((first, second) -> second)
                .map(ProjectStep::actorId);
    }

    List<ProjectPart> parts(long projectId) {
        return em.createQuery(
                        "select p from ProjectPart p where p.projectId = :id order by p.position", ProjectPart.class)
                .setParameter("id", projectId)
                .getResultList();
    }

    void dropParts(long projectId) {
        em.createQuery("delete from ProjectPart p where p.projectId = :id")
                .setParameter("id", projectId)
                .executeUpdate();
    }

    long count(ProjectSearch search) {
        return search.bind(em.createQuery("select count(p) from ReplicationProject p" + search.condition(), Long.class))
                .getSingleResult();
    }

    List<ReplicationProject> page(ProjectSearch search, int offset, int most) {
        return search.bind(em.createQuery(
                        "select p from ReplicationProject p" + search.condition() + search.order(),
                        ReplicationProject.class))
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
    }
}
