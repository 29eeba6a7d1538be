package id.kipp.catalogue.compare;

import id.kipp.catalogue.rules.LedgerCounts;
import id.kipp.catalogue.rules.LedgerStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what a comparison needs, for all its innovations at once. */
@ApplicationScoped
class CompareRepository {
    @PersistenceContext
    private EntityManager em;

    /** The ids of the records with these codes, in no order. */
    List<Long> ids(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : ((List<?>) query("select id from innovation where code in (", ")", codes)
                                .getResultList())
                        .stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** How often each was copied, by status. */
    Map<Long, LedgerCounts> counts(Collection<Long> ids) {
        var counts = new HashMap<Long, Map<LedgerStatus, Long>>();
        if (!ids.isEmpty()) {
            var rows = query(
                            "select innovation_id, status, count(*) from replication where innovation_id in (",
                            ") group by innovation_id, status",
                            ids)
                    .getResultList();
            for (var row : rows) {
                var cells = (Object[]) row;
                counts.computeIfAbsent(((Number) cells[0]).longValue(), id -> new EnumMap<>(LedgerStatus.class))
                        .put(LedgerStatus.valueOf(cells[1].toString()), ((Number) cells[2]).longValue());
            }
        }
        var all = new HashMap<Long, LedgerCounts>();
        counts.forEach((id, numbers) -> all.put(id, new LedgerCounts(numbers)));
        return all;
    }

    private Query query(String before, String after, Collection<?> values) {
        var places = String.join(",", values.stream().map(value -> "?").toList());
        var query = em.createNativeQuery(before + places + after);
        int at = 1;
        for (var value : values) {
            query.setParameter(at++, value);
        }
        return query;
    }
}
