package id.kipp.account.contact;

import id.kipp.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads names and addresses of accounts that can still be used. */
@ApplicationScoped
class ContactRepository {
    private static final String CONTACT =
            "select a.id, a.name, a.email, a.institutionId, a.unitId from Account a where a.enabled = true";
    private static final String WITHIN = " and a.institutionId = :within";

    @PersistenceContext
    private EntityManager em;

    /** Those of these people who belong to an institution, or all of them. */
    List<Contact> byIds(Collection<Long> ids, Optional<Long> within) {
        return ids.isEmpty()
                ? List.of()
                : contacts(
                        em.createQuery(
                                        CONTACT + " and a.id in :ids"
                                                + within.map(i -> WITHIN).orElse(""),
                                        Object[].class)
                                .setParameter("ids", ids),
                        within);
    }

    /** Who holds a role in these institutions, by name. */
    List<Contact> holding(Role role, Collection<Long> institutionIds, Optional<Long> within) {
        return institutionIds.isEmpty()
                ? List.of()
                : contacts(
                        em.createQuery(
                                        CONTACT + " and a.institutionId in :institutions and :role member of a.roles"
                                                + within.map(i -> WITHIN).orElse("") + " order by a.name, a.id",
                                        Object[].class)
                                .setParameter("institutions", institutionIds)
                                .setParameter("role", role),
                        within);
    }

    private static List<Contact> contacts(TypedQuery<Object[]> query, Optional<Long> within) {
        within.ifPresent(institution -> query.setParameter("within", institution));
        return query.getResultStream()
                .map(row -> new Contact((long) row[0], (String) row[1], (String) row[2], (Long) row[3], (Long) row[4]))
                .toList();
    }
}
