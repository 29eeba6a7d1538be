package id.kipp.account.list;

import id.kipp.account.AccountRow;
import id.kipp.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads accounts without what proves their owners. */
@ApplicationScoped
class AccountListRepository {
    private static final int AT_ONCE = 1000;

    @PersistenceContext
    private EntityManager em;

    long count(AccountSearch search) {
        return search.bind(em.createQuery("select count(a) from Account a" + search.condition(), Long.class))
                .getSingleResult();
    }

    List<AccountRow> rows(AccountSearch search, int offset, int most) {
        var found = search.bind(em.createQuery(
                        "select a.id, a.username, a.name, a.enabled, a.institutionId, a.unitId, a.independent,"
                                + " case when a.passwordHash = '' then 1 else 0 end from Account a"
                                + search.condition() + search.order(),
                        Object[].class))
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
        var roles = roles(found.stream().map(row -> (Long) row[0]).toList());
        return found.stream()
                .map(row -> new AccountRow(
                        (long) row[0],
                        (String) row[1],
                        (String) row[2],
                        Set.copyOf(roles.getOrDefault((Long) row[0], Set.of())),
                        (boolean) row[3],
                        (Long) row[4],
                        (Long) row[5],
                        (boolean) row[6],
                        ((Number) row[7]).intValue() == 1))
                .toList();
    }

    private Map<Long, Set<Role>> roles(List<Long> ids) {
        var roles = new HashMap<Long, Set<Role>>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            em.createQuery("select a.id, r from Account a join a.roles r where a.id in :ids", Object[].class)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .getResultStream()
                    .forEach(row -> roles.computeIfAbsent((Long) row[0], id -> EnumSet.noneOf(Role.class))
                            .add((Role) row[1]));
        }
        return roles;
    }
}
