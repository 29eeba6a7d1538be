package id.kipp.catalogue.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The keys of all public records, a part at a time. */
@ApplicationScoped
class OpenDataRepository {
    @PersistenceContext
    private EntityManager em;

    /** The next records in the order in which they came. */
    List<Long> after(long id, int most) {
        return numbers(em.createNativeQuery("select id from innovation where id > ? order by id")
                .setParameter(1, id)
                .setMaxResults(most)
                .getResultList());
    }

    /** The next records that are no demonstration. */
    List<Long> realAfter(long id, int most) {
        return numbers(em.createNativeQuery("select id from innovation where id > ? and not sample order by id")
                .setParameter(1, id)
                .setMaxResults(most)
                .getResultList());
    }

    /** The records that were published last. */
    List<Long> newest(int most) {
        return numbers(
                em.createNativeQuery("select id from innovation where not sample order by published_at desc, id desc")
                        .setMaxResults(most)
                        .getResultList());
    }

    /** The institutions that have an innovation. */
    List<Long> institutions() {
        return numbers(em.createNativeQuery("select distinct institution_id from innovation"
                        + " where institution_id is not null and not sample order by institution_id")
                .getResultList());
    }

    /** After which real record each part begins, when a part has so many; the first begins after 0. */
    List<Long> partEnds(int size) {
        return numbers(em.createNativeQuery(
                        "select numbered.id from (select id, row_number() over (order by id) as place"
                                + " from innovation where not sample) numbered where mod(numbered.place, ?) = 0 order by numbered.id")
                .setParameter(1, size)
                .getResultList());
    }

    private static List<Long> numbers(List<?> rows) {
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }
}
