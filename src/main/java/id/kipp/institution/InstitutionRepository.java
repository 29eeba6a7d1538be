package id.kipp.institution;

import id.kipp.institution.rules.ShortForms;
import id.kipp.kernel.text.LikePattern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Stores units; reads institutions and the names of their provinces. */
@ApplicationScoped
class InstitutionRepository {
    @PersistenceContext
    private EntityManager em;

    long count() {
        return em.createQuery("select count(i) from Institution i", Long.class).getSingleResult();
    }

    Optional<InstitutionView> find(long id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    Optional<InstitutionView> bySlug(String slug) {
        return withProvinces(em.createQuery("select i from Institution i where i.slug = :slug", Institution.class)
                        .setParameter("slug", slug)
                        .getResultList())
                .stream()
                .findFirst();
    }

    List<InstitutionView> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return withProvinces(em.createQuery("select i from Institution i where i.id in :ids", Institution.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    Optional<PlaceNames> names(long id, @Nullable Long unitId) {
        return em.createQuery(
                        "select i.name, u.name from Institution i left join ServiceUnit u on u.id = :unit where i.id = :id",
                        Object[].class)
                .setParameter("unit", unitId == null ? -1 : unitId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new PlaceNames((String) row[0], (String) row[1]));
    }

    /** The ids of all whose name or short name contains the words, by name. */
    List<Long> idsNamed(String part) {
        return em.createQuery(
                        "select i.id from Institution i where i.name like :full escape '!'"
                                + " or i.shortName like :part escape '!' order by i.name, i.id",
                        Long.class)
                .setParameter("full", LikePattern.containing(ShortForms.writtenOut(part)))
                .setParameter("part", LikePattern.containing(part))
                .getResultList();
    }

    Map<String, InstitutionView> called(Collection<String> words) {
        var wanted = words.stream().filter(word -> !word.isEmpty()).toList();
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var found = em.createQuery(
                        "select i from Institution i where i.name in :words or i.shortName in :words"
                                + " or i.regionCode in :words order by i.id",
                        Institution.class)
                .setParameter("words", wanted)
                .getResultList();
        var views = withProvinces(found);
        var called = new HashMap<String, InstitutionView>();
        for (var word : wanted) {
            var matching = IntStream.range(0, found.size())
                    .filter(i -> found.get(i).isCalled(word))
                    .boxed()
                    .toList();
            // Two that go by the same short name are none: the official name tells them apart.
            if (matching.size() == 1) {
                called.put(word.toLowerCase(Locale.ROOT), views.get(matching.get(0)));
            }
        }
        return called;
    }

    private List<InstitutionView> withProvinces(List<Institution> institutions) {
        var names = provinceNames();
        return institutions.stream()
                .map(i -> i.view(i.provinceCode() == null ? null : names.get(i.provinceCode())))
                .toList();
    }

    private Map<String, String> provinceNames() {
        return em.createNamedQuery(Region.PROVINCES, Region.class).getResultList().stream()
                .collect(Collectors.toMap(Region::code, Region::name));
    }

    SortedMap<String, String> provinceCodes() {
        var codes = new TreeMap<String, String>();
        provinceNames().forEach((code, name) -> codes.put(name, code));
        return codes;
    }

    List<String> names() {
        return em.createQuery("select i.name from Institution i order by i.name", String.class)
                .getResultList();
    }

    List<String> provinces() {
        return em.createQuery("select r.name from Region r where r.level = 'province' order by r.name", String.class)
                .getResultList();
    }

    List<UnitView> unitsOf(long institutionId, int most) {
        return em.createQuery(
                        "select u from ServiceUnit u where u.institutionId = :id order by u.name", ServiceUnit.class)
                .setParameter("id", institutionId)
                .setMaxResults(most)
                .getResultStream()
                .map(ServiceUnit::view)
                .toList();
    }

    Optional<UnitView> unit(long institutionId, String name) {
        return em.createQuery(
                        "select u from ServiceUnit u where u.institutionId = :id and u.name = :name", ServiceUnit.class)
                .setParameter("id", institutionId)
                .setParameter("name", name)
                .getResultStream()
                .map(ServiceUnit::view)
                .findFirst();
    }

    List<UnitView> unitsNamed(Collection<Long> institutionIds, Collection<String> names) {
        return institutionIds.isEmpty() || names.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select u from ServiceUnit u where u.institutionId in :ids and u.name in :names",
                                ServiceUnit.class)
                        .setParameter("ids", institutionIds)
                        .setParameter("names", names)
                        .getResultStream()
                        .map(ServiceUnit::view)
                        .toList();
    }

    UnitView add(ServiceUnit unit) {
        em.persist(unit);
        em.flush();
        return unit.view();
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
