package id.kipp.account.contact;

import id.kipp.account.Role;
import id.kipp.kernel.notice.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads who is to be told, without locking an account. */
@ApplicationScoped
class RecipientRepository {
    @PersistenceContext
    private EntityManager em;

    /** Each person once, in the first audience that holds the person. */
    List<Told> of(List<Audience> audiences) {
        var wheres = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        for (int i = 0; i < audiences.size(); i++) {
            var audience = audiences.get(i);
            var belongs = new ArrayList<String>();
            add(belongs, values, "a.institutionId in :institutions" + i, audience.institutions());
            add(belongs, values, "a.unitId in :units" + i, audience.units());
            add(belongs, values, "a.id in :people" + i, audience.people());
            values.put("roles" + i, Role.trustedWith(audience.permission()));
            wheres.add("(r in :roles" + i + " and (" + String.join(" or ", belongs) + "))");
        }
        var query = em.createQuery(
                "select a.id, a.institutionId, a.unitId, r from Account a join a.roles r where a.enabled = true and ("
                        + String.join(" or ", wheres) + ") order by a.id",
                Object[].class);
        values.forEach(query::setParameter);
        var told = new LinkedHashMap<Long, Told>();
        var rows = query.getResultList();
        for (var audience : audiences) {
            for (var row : rows) {
                var place = new Recipient((long) row[0], (Long) row[1], (Long) row[2]);
                if (((Role) row[3]).permissions().contains(audience.permission())
                        && audience.holds(place.id(), place.institutionId(), place.unitId())) {
                    told.putIfAbsent(place.id(), new Told(place, audience.permission()));
                }
            }
        }
        return List.copyOf(told.values());
    }

    Optional<Addressee> addressee(long accountId) {
        var rows = em.createQuery(
                        "select a.name, a.email, a.institutionId, a.unitId, r from Account a join a.roles r"
                                + " where a.id = :id and a.enabled = true and a.email is not null and a.email <> ''",
                        Object[].class)
                .setParameter("id", accountId)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Addressee(
                        new Recipient(accountId, (Long) row[2], (Long) row[3]),
                        (String) row[0],
                        (String) row[1],
                        rows.stream()
                                .flatMap(each -> ((Role) each[4]).permissions().stream())
                                .collect(Collectors.toSet())));
    }

    long count(Set<Role> roles) {
        return em.createQuery(
                        "select count(distinct a.id) from Account a join a.roles r where a.enabled = true and r in :roles",
                        Long.class)
                .setParameter("roles", roles)
                .getSingleResult();
    }

    /** The names of the parameters stand behind the colon. */
    private static void add(List<String> wheres, Map<String, Object> values, String where, Set<Long> ids) {
        if (!ids.isEmpty()) {
            wheres.add(where);
            values.put(where.substring(where.indexOf(':') + 1), ids);
        }
    }
}
