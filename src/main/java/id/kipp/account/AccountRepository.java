package id.kipp.account;

import id.kipp.kernel.Query;
import id.kipp.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stores accounts and the places where they are signed in. */
@ApplicationScoped
class AccountRepository {
    @PersistenceContext
    private EntityManager em;

    void add(Account account) {
        em.persist(account);
        em.flush();
    }

    Optional<Account> byUsername(String username) {
        return em.createQuery("select a from Account a left join fetch a.roles where a.username = :name", Account.class)
                .setParameter("name", username)
                .getResultStream()
                // The database takes é for e; guesses are counted by what was typed.
                .filter(account -> account.username().equals(username))
                .findFirst();
    }

    Optional<Account> find(long id) {
        return em.createQuery("select a from Account a left join fetch a.roles where a.id = :id", Account.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<Account> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct a from Account a left join fetch a.roles where a.id in :ids",
                                Account.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<Account> withRole(Role role) {
        return em.createQuery(
                        "select distinct a from Account a left join fetch a.roles where a.enabled = true"
                                + " and :role member of a.roles order by a.name",
                        Account.class)
                .setParameter("role", role)
                .getResultList();
    }

    boolean hasAdministrator() {
        return !em.createQuery(
                        "select a.id from Account a where a.enabled = true and :role member of a.roles", Long.class)
                .setParameter("role", Role.SEKRETARIAT)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Slice<AccountRow> page(Query query) {
        var like = "%" + query.text() + "%";
        var where = " where a.name like :like or a.username like :like";
        var total = em.createQuery("select count(a) from Account a" + where, Long.class)
                .setParameter("like", like)
                .getSingleResult();
        var ids = em.createQuery("select a.id from Account a" + where + " order by a.name, a.id", Long.class)
                .setParameter("like", like)
                .setFirstResult(query.offset())
                .setMaxResults(query.size())
                .getResultList();
        var rows = byIds(ids).stream()
                .sorted((a, b) -> Integer.compare(ids.indexOf(a.id()), ids.indexOf(b.id())))
                .map(Account::row)
                .toList();
        return new Slice<>(rows, total, query.page(), query.size());
    }

    void add(SignIn signIn) {
        em.persist(signIn);
    }

    Optional<SignIn> signIn(String tokenHash) {
        return Optional.ofNullable(em.find(SignIn.class, tokenHash));
    }

    void endAll(long accountId, Instant now) {
        em.createQuery("update SignIn s set s.endedAt = :now where s.accountId = :id and s.endedAt is null")
                .setParameter("now", now)
                .setParameter("id", accountId)
                .executeUpdate();
    }
}
