package id.kipp.account;

import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.Page;
import id.kipp.kernel.PageRequest;
import id.kipp.kernel.StaleDataException;
import id.kipp.kernel.text.LikePattern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stores accounts. */
@ApplicationScoped
class AccountRepository {
    private static final String AWAITING = " where a.username in :names and a.passwordHash = '' and a.enabled = true";

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

    void lock(long id) {
        em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Long> awaiting(Collection<String> usernames) {
        return em.createQuery("select a.id from Account a" + AWAITING, Long.class)
                .setParameter("names", usernames)
                .getResultList();
    }

    List<AccountRow> lockAwaiting(Collection<String> usernames) {
        return em.createQuery(
                        "select a from Account a left join fetch a.roles" + AWAITING + " order by a.id", Account.class)
                .setParameter("names", usernames)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .distinct()
                .map(Account::row)
                .toList();
    }

    /** Asked for every account that is made, and answered from the database once a transaction; the portal itself has none. */
    boolean isSample(long id) {
        var account = em.find(Account.class, id);
        return account != null && account.isSample();
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

    /** The accounts of an institution whose only role is this one. */
    Page<AccountRow> page(PageRequest pageRequest, long institutionId, Role role) {
        return page(
                pageRequest,
                " and a.institutionId = :institution and :role member of a.roles"
                        + " and not exists (select b.id from Account b join b.roles r where b.id = a.id and r <> :role)",
                Map.of("institution", institutionId, "role", role));
    }

    private Page<AccountRow> page(PageRequest pageRequest, String more, Map<String, Object> values) {
        var like = LikePattern.containing(pageRequest.text());
        var where = " where (a.name like :like escape '!' or a.username like :like escape '!')" + more;
        var count = em.createQuery("select count(a) from Account a" + where, Long.class)
                .setParameter("like", like);
        values.forEach(count::setParameter);
        var total = count.getSingleResult();
        var found = em.createQuery("select a.id from Account a" + where + " order by a.name, a.id", Long.class)
                .setParameter("like", like);
        values.forEach(found::setParameter);
        var ids = found.setFirstResult(pageRequest.offset())
                .setMaxResults(pageRequest.size())
                .getResultList();
        var rows = byIds(ids).stream()
                .sorted((a, b) -> Integer.compare(ids.indexOf(a.id()), ids.indexOf(b.id())))
                .map(Account::row)
                .toList();
        return new Page<>(rows, total, pageRequest.page(), pageRequest.size());
    }

    /** The account at the version that somebody read; whoever changed it since then is not written over. */
    Account require(long id, int version) {
        var account = require(id);
        if (account.version() != version) {
            throw new StaleDataException();
        }
        em.lock(account, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return account;
    }

    Account require(long id) {
        return find(id).orElseThrow(() -> new NotFoundException("account " + id));
    }

    /** Which of these user names are taken. */
    Set<String> taken(Collection<String> usernames) {
        return usernames.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery("select a.username from Account a where a.username in :names", String.class)
                        .setParameter("names", usernames)
                        .getResultList());
    }
}
