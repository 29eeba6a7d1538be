package id.kipp.judging.jury;

import id.kipp.competition.view.EditionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stores who is in which jury, and what they know well. */
@ApplicationScoped
class JuryRepository {
    @PersistenceContext
    private EntityManager em;

    /** The members of a jury by their accounts. */
    Map<Long, JuryMember> members(long stageId) {
        return em.createQuery("select m from JuryMember m where m.stageId = :stage order by m.id", JuryMember.class)
                .setParameter("stage", stageId)
                .getResultStream()
                .collect(Collectors.toMap(JuryMember::accountId, Function.identity()));
    }

    void add(JuryMember member) {
        em.persist(member);
    }

    void remove(JuryMember member) {
        em.remove(member);
    }

    void flush() {
        em.flush();
    }

    /** Which of these categories people know well, by account. */
    Map<Long, Set<Long>> expertise(Collection<Long> categories) {
        var known = new HashMap<Long, Set<Long>>();
        if (!categories.isEmpty()) {
            em.createQuery("select e from Expertise e where e.categoryId in :categories", Expertise.class)
                    .setParameter("categories", categories)
                    .getResultList()
                    .forEach(one -> known.computeIfAbsent(one.accountId(), id -> new HashSet<>())
                            .add(one.categoryId()));
        }
        return known;
    }

    /** What one person knows well of these categories becomes what is said here. */
    void know(long accountId, Collection<Long> categories, Set<Long> known) {
        if (!categories.isEmpty()) {
            em.createQuery("delete from Expertise e where e.accountId = :account and e.categoryId in :categories")
                    .setParameter("account", accountId)
                    .setParameter("categories", categories)
                    .executeUpdate();
        }
        categories.stream().filter(known::contains).forEach(one -> em.persist(new Expertise(accountId, one)));
        em.flush();
    }

    /** How many submissions each juror has in a stage: proposed and published. */
    Map<Long, Long> loads(long stageId) {
        return em.createQuery(
                        "select a.jurorId, count(a) from Assignment a where a.stageId = :stage"
                                + " and a.withdrawnReason is null group by a.jurorId",
                        Object[].class)
                .setParameter("stage", stageId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** When each juror signed the pact of an edition in its present words, by account. */
    Map<Long, Instant> signed(EditionView edition) {
        return edition.juryTerms()
                .pactHash()
                .map(hash -> em.createQuery(
                                "select s.accountId, s.signedAt from PactSignature s where s.editionId = :edition"
                                        + " and s.textHash = :hash",
                                Object[].class)
                        .setParameter("edition", edition.id())
                        .setParameter("hash", hash)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1])))
                .orElseGet(Map::of);
    }

    /** Everybody who was ever dealt submissions in a stage, whatever became of them. */
    List<Long> dealt(long stageId) {
        return em.createQuery("select distinct a.jurorId from Assignment a where a.stageId = :stage", Long.class)
                .setParameter("stage", stageId)
                .getResultList();
    }
}
