package id.kipp.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads institutions, units and the names of their provinces. */
@ApplicationScoped
class InstitutionRepository {
    @PersistenceContext
    private EntityManager em;

    Optional<InstitutionView> find(long id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    List<InstitutionView> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return withProvinces(em.createQuery("select i from Institution i where i.id in :ids", Institution.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    List<InstitutionView> named(String part, int most) {
        return withProvinces(
                em.createQuery("select i from Institution i where i.name like :part order by i.name", Institution.class)
                        .setParameter("part", "%" + part.replace("%", "").replace("_", "\\_") + "%")
                        .setMaxResults(most)
                        .getResultList());
    }

    private List<InstitutionView> withProvinces(List<Institution> institutions) {
        var names = provinceNames();
        return institutions.stream()
                .map(i -> i.view(i.provinceCode() == null ? null : names.get(i.provinceCode())))
                .toList();
    }

    private Map<String, String> provinceNames() {
        return em.createQuery("select r from Region r where r.level = 'province'", Region.class)
                .getResultStream()
                .collect(Collectors.toMap(Region::code, Region::name));
    }

    List<UnitView> units(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select u from ServiceUnit u where u.id in :ids", ServiceUnit.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(ServiceUnit::view)
                .toList();
    }
}
