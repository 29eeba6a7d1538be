package id.kipp.catalogue.ledger;

import id.kipp.catalogue.rules.LedgerStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stores the lines of the public ledger. */
@ApplicationScoped
class LedgerRepository {
    private static final String LINE =
            "select r.number, r.source_title, i.slug, r.origin, r.adopter, r.province, r.year, r.status,"
                    + " r.note, r.changed, r.result, r.source, r.origin_confirmed, r.adopter_confirmed";
    private static final String FROM = " from replication r left join innovation i on i.id = r.innovation_id";

    /** Of no innovation that is a demonstration; a line may be of none that is known. */
    private static final String REAL = "coalesce(i.sample, false) = false";

    @PersistenceContext
    private EntityManager em;

    /** A condition with the values that it asks for. */
    private record Condition(String text, List<Object> values) {
        Query bind(Query query) {
            for (int i = 0; i < values.size(); i++) {
                query.setParameter(i + 1, values.get(i));
            }
            return query;
        }
    }

    Optional<Origin> origin(String column, Object value) {
        var rows = em.createNativeQuery(
                        "select id, slug, title, institution, institution_id, sample from innovation where "
                                + (column.equals("id") ? "id = ?" : "slug = ?"))
                .setParameter(1, value)
                .getResultList();
        return ((List<?>) rows)
                .stream()
                        .map(row -> (Object[]) row)
                        .map(cells -> new Origin(
                                ((Number) cells[0]).longValue(),
                                cells[1].toString(),
                                cells[2].toString(),
                                cells[3].toString(),
                                cells[4] == null ? null : ((Number) cells[4]).longValue(),
                                isTrue(cells[5])))
                        .findFirst();
    }

    Map<Long, String> titles(Collection<Long> ids) {
        var titles = new HashMap<Long, String>();
        if (!ids.isEmpty()) {
            for (var row : among("select id, title from innovation where id in (%s)", ids)
                    .getResultList()) {
                var cells = (Object[]) row;
                titles.put(((Number) cells[0]).longValue(), cells[1].toString());
            }
        }
        return titles;
    }

    long count(LedgerQuery query) {
        var condition = condition(query);
        var count = (Number) condition
                .bind(em.createNativeQuery("select count(*)" + FROM + condition.text()))
                .getSingleResult();
        return count.longValue();
    }

    List<LedgerRow> lines(LedgerQuery query, int offset, int most) {
        var condition = condition(query);
        var rows = condition
                .bind(em.createNativeQuery(LINE + FROM + condition.text() + order(query)))
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
        return ((List<?>) rows)
                .stream().map(row -> (Object[]) row).map(LedgerRepository::line).toList();
    }

    private static LedgerRow line(Object[] cells) {
        return new LedgerRow(
                text(cells[0]),
                String.valueOf(cells[1]),
                text(cells[2]),
                String.valueOf(cells[3]),
                String.valueOf(cells[4]),
                text(cells[5]),
                cells[6] == null ? null : ((Number) cells[6]).intValue(),
                LedgerStatus.valueOf(String.valueOf(cells[7])),
                text(cells[8]),
                text(cells[9]),
                text(cells[10]),
                String.valueOf(cells[11]),
                isTrue(cells[12]),
                isTrue(cells[13]));
    }

    /** How often each status occurs; one that does not is left out. */
    Map<LedgerStatus, Long> statuses(LedgerQuery query) {
        var condition = condition(query);
        var rows = condition
                .bind(em.createNativeQuery(
                        "select r.status, count(*)" + FROM + condition.text() + " group by r.status"))
                .getResultList();
        return ((List<?>) rows)
                .stream()
                        .map(row -> (Object[]) row)
                        .collect(Collectors.toMap(
                                cells -> LedgerStatus.valueOf(cells[0].toString()),
                                cells -> ((Number) cells[1]).longValue()));
    }

    /** How often each status occurs among the lines of each of these innovations. */
    Map<Long, Map<LedgerStatus, Long>> statusesOf(Collection<Long> innovationIds) {
        var statuses = new HashMap<Long, Map<LedgerStatus, Long>>();
        if (!innovationIds.isEmpty()) {
            var rows = among(
                            "select innovation_id, status, count(*) from replication where innovation_id in (%s)"
                                    + " group by innovation_id, status",
                            innovationIds)
                    .getResultList();
            for (var row : rows) {
                var cells = (Object[]) row;
                statuses.computeIfAbsent(((Number) cells[0]).longValue(), id -> new EnumMap<>(LedgerStatus.class))
                        .put(LedgerStatus.valueOf(cells[1].toString()), ((Number) cells[2]).longValue());
            }
        }
        return statuses;
    }

    /** A query about several ids, whose place in the text is marked. */
    private Query among(String text, Collection<Long> ids) {
        var places = String.join(",", ids.stream().map(id -> "?").toList());
        var query = em.createNativeQuery(text.formatted(places));
        int at = 1;
        for (var id : ids) {
            query.setParameter(at++, id);
        }
        return query;
    }

    List<String> values(String column) {
        var words = new ArrayList<String>();
        var year = column.equals("year");
        var query = year
                ? "select distinct r.year" + FROM + " where r.year is not null and " + REAL + " order by r.year desc"
                : "select distinct r.province" + FROM + " where r.province is not null and " + REAL
                        + " order by r.province";
        for (var value : em.createNativeQuery(query).getResultList()) {
            words.add(value.toString());
        }
        return words;
    }

    /** What a demonstration tells is found by its innovation alone. */
    private static Condition condition(LedgerQuery query) {
        var words = new ArrayList<String>();
        var values = new ArrayList<Object>();
        // An innovation's page shows its own lines, also those of a demonstration; whatever is over several leaves them
        // out.
        if (query.subject().map(LedgerSubject::kind).orElse(null) != LedgerSubject.Kind.INNOVATION) {
            words.add(REAL);
        }
        query.subject().ifPresent(subject -> {
            words.add(
                    switch (subject.kind()) {
                        case INNOVATION -> "r.innovation_id = ?";
                        case ORIGIN -> "i.institution_id = ?";
                        case ADOPTER -> "r.adopter_id = ?";
                    });
            values.add(subject.id());
        });
        query.status().ifPresent(status -> {
            words.add("r.status = ?");
            values.add(status.name());
        });
        query.year().ifPresent(year -> {
            words.add("r.year = ?");
            values.add(year);
        });
        query.province().ifPresent(province -> {
            words.add("r.province = ?");
            values.add(province);
        });
        return new Condition(" where " + String.join(" and ", words), values);
    }

    /** Total: what is equal follows by its id. */
    private static String order(LedgerQuery query) {
        var down = query.descending() ? " desc" : "";
        return " order by "
                + switch (query.order()) {
                    case YEAR -> "r.year" + (query.descending() ? "" : " desc");
                    case STATUS -> "r.status" + down;
                    case ADOPTER -> "r.adopter" + down;
                    case TITLE -> "r.source_title" + down;
                }
                + ", r.id";
    }

    /** What the news tell of an institution, as the one that copied or the one that was copied. */
    List<NewsLine> news(long institution) {
        var rows = em.createNativeQuery(LINE + ", r.id, r.adopter_id, i.institution_id" + FROM
                        + " where r.number is null and (r.adopter_id = ? or i.institution_id = ?) order by r.id")
                .setParameter(1, institution)
                .setParameter(2, institution)
                .getResultList();
        return ((List<?>) rows)
                .stream()
                        .map(row -> (Object[]) row)
                        .map(cells -> news(cells, institution))
                        .toList();
    }

    private static NewsLine news(Object[] cells, long institution) {
        var row = line(cells);
        var asOrigin = cells[16] != null && ((Number) cells[16]).longValue() == institution;
        return new NewsLine(
                ((Number) cells[14]).longValue(),
                row,
                asOrigin,
                asOrigin ? row.originConfirmed() : row.adopterConfirmed());
    }

    /** Marks a line as confirmed; pages of the public follow. */
    void confirm(NewsLine line) {
        em.createNativeQuery("update replication set "
                        + (line.asOrigin() ? "origin_confirmed" : "adopter_confirmed")
                        + " = true, version = version + 1 where id = ?")
                .setParameter(1, line.id())
                .executeUpdate();
        em.createNativeQuery("update innovation set version = version + 1, changed_at = utc_timestamp(6)"
                        + " where id = (select r.innovation_id from replication r where r.id = ?)")
                .setParameter(1, line.id())
                .executeUpdate();
    }

    void put(LedgerFact fact) {
        int changed = bind(
                        em.createNativeQuery(
                                "update replication set innovation_id = ?, source_title = ?, origin = ?, adopter = ?,"
                                        + " adopter_id = ?, province = ?, year = ?, status = ?, changed = ?, result = ?,"
                                        + " origin_confirmed = ?, adopter_confirmed = ?, version = version + 1 where number = ?"),
                        fact)
                .executeUpdate();
        if (changed == 0) {
            bind(
                            em.createNativeQuery(
                                    "insert into replication (innovation_id, source_title, origin, adopter,"
                                            + " adopter_id, province, year, status, changed, result, origin_confirmed,"
                                            + " adopter_confirmed, number, source) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')"),
                            fact)
                    .executeUpdate();
        }
        moved(fact.origin().id());
    }

    private static Query bind(Query query, LedgerFact fact) {
        return query.setParameter(1, fact.origin().id())
                .setParameter(2, fact.origin().title())
                .setParameter(3, fact.origin().institution())
                .setParameter(4, fact.adopter())
                .setParameter(5, fact.adopterId())
                .setParameter(6, fact.province())
                .setParameter(7, fact.year())
                .setParameter(8, fact.status().name())
                .setParameter(9, fact.changed())
                .setParameter(10, fact.result())
                .setParameter(11, fact.originConfirmed())
                .setParameter(12, fact.adopterConfirmed())
                .setParameter(13, fact.number());
    }

    void take(String number, long innovationId) {
        int gone = em.createNativeQuery("delete from replication where number = ?")
                .setParameter(1, number)
                .executeUpdate();
        if (gone > 0) {
            moved(innovationId);
        }
    }

    /** Pages of the public are kept under the versions of the records. */
    private void moved(long innovationId) {
        em.createNativeQuery("update innovation set version = version + 1, changed_at = utc_timestamp(6) where id = ?")
                .setParameter(1, innovationId)
                .executeUpdate();
    }

    private static @Nullable String text(@Nullable Object cell) {
        return cell == null ? null : cell.toString();
    }

    private static boolean isTrue(Object cell) {
        return cell instanceof Boolean is ? is : ((Number) cell).intValue() != 0;
    }
}
