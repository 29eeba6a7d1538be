package id.kipp.judging.conflict;

import id.kipp.judging.rules.conflict.ConflictKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stores where people worked before, and reads what they declared. */
@ApplicationScoped
class ConflictRepository {
    /** What is kept where a reading is withdrawn for another cause than a juror's own word. */
    private static final List<String> NOT_DECLARED = new ArrayList<>(
            Arrays.stream(ConflictKind.values()).map(ConflictKind::reasonKey).toList());

    static {
        NOT_DECLARED.addAll(Withdrawal.BY_HAND);
    }

    @PersistenceContext
    private EntityManager em;

    /**
     * What became of a reading.
     *
     * @param reason why it was withdrawn; nothing while it is on the desk
     */
    record Reading(
            long juror,
            long submission,
            @Nullable String reason,
            @Nullable Instant at,
            boolean confirmed) {}

    List<PastInstitution> past(Collection<Long> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p from PastInstitution p where p.accountId in :accounts order by p.id",
                                PastInstitution.class)
                        .setParameter("accounts", accounts)
                        .getResultList();
    }

    Optional<PastInstitution> past(long accountId, long institutionId) {
        return past(List.of(accountId)).stream()
                .filter(one -> one.institutionId() == institutionId)
                .findFirst();
    }

    void add(PastInstitution past) {
        em.persist(past);
        em.flush();
    }

    void remove(PastInstitution past) {
        em.remove(past);
        em.flush();
    }

    /** What jurors declared in any of these stages: submissions by juror, and in what words. */
    Map<Long, Map<Long, Reading>> declared(Collection<Long> stages) {
        var declared = new HashMap<Long, Map<Long, Reading>>();
        if (!stages.isEmpty()) {
            em.createQuery(
                            "select a.jurorId, a.submissionId, a.withdrawnReason, a.withdrawnAt from Assignment a"
                                    + " where a.stageId in :stages and a.withdrawnReason is not null"
                                    + " and a.withdrawnReason not in :others order by a.id",
                            Object[].class)
                    .setParameter("stages", stages)
                    .setParameter("others", NOT_DECLARED)
                    .getResultList()
                    .forEach(row -> declared.computeIfAbsent((Long) row[0], id -> new HashMap<>())
                            .put(
                                    (Long) row[1],
                                    new Reading(
                                            (Long) row[0], (Long) row[1], (String) row[2], (Instant) row[3], false)));
        }
        return declared;
    }

    /** Every reading of a stage, withdrawn or not. */
    List<Reading> readings(long stageId) {
        return em.createQuery(
                        "select a.jurorId, a.submissionId, a.withdrawnReason, a.withdrawnAt, a.confirmedAt"
                                + " from Assignment a where a.stageId = :stage",
                        Object[].class)
                .setParameter("stage", stageId)
                .getResultStream()
                .map(row -> new Reading(
                        (Long) row[0], (Long) row[1], (String) row[2], (Instant) row[3], Objects.nonNull(row[4])))
                .toList();
    }

    /** The same institutions as a set for each account. */
    static Map<Long, Set<Long>> byAccount(List<PastInstitution> all) {
        var past = new HashMap<Long, Set<Long>>();
        all.forEach(one ->
                past.computeIfAbsent(one.accountId(), id -> new HashSet<>()).add(one.institutionId()));
        return past;
    }
}
