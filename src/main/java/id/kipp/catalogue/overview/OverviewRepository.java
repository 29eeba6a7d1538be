package id.kipp.catalogue.overview;

import id.kipp.catalogue.rules.LedgerStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts innovations and replications by what they share. */
@ApplicationScoped
class OverviewRepository {
    /** The centre first, then the regions, then the companies. */
    private static final String BY_KIND =
            "field(i.kind, 'KEMENTERIAN', 'LEMBAGA', 'PROVINSI', 'KABUPATEN', 'KOTA', 'BUMN', 'BUMD')";

    @PersistenceContext
    private EntityManager em;

    /** How many innovations there are, and how many of them are no demonstrations. */
    record Held(long shown, long counted) {}

    /** How many replications of a status a province has. */
    record Adopted(String province, LedgerStatus status, long number) {}

    /** How many of an institution's innovations are shown, and how many of them are no demonstrations. */
    Held held(long institution) {
        var cells = (Object[]) em.createNativeQuery(
                        "select count(*), coalesce(sum(not sample), 0) from innovation where institution_id = ?")
                .setParameter(1, institution)
                .getSingleResult();
        return new Held(number(cells[0]), number(cells[1]));
    }

    /** An institution's innovations, the newest first, demonstrations at the end. */
    List<Long> innovations(long institution, int offset, int most) {
        var ids = em.createNativeQuery(
                        "select id from innovation where institution_id = ? order by sample, year desc, title, id")
                .setParameter(1, institution)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
        return ((List<?>) ids).stream().map(OverviewRepository::number).toList();
    }

    List<AwardCount> awards(long institution) {
        var query = em.createNativeQuery("select a.year, a.level, count(*) from innovation_award a"
                        + " join innovation i on i.id = a.innovation_id where i.institution_id = ? and not i.sample"
                        + " group by a.year, a.level order by a.year desc, a.level")
                .setParameter(1, institution);
        return rows(query.getResultList(), cells -> new AwardCount(whole(cells[0]), text(cells[1]), number(cells[2])));
    }

    /** How many innovations each institution has that has any. */
    Map<Long, Long> byInstitution() {
        var query = em.createNativeQuery("select institution_id, count(*) from innovation"
                + " where institution_id is not null and not sample group by institution_id");
        return rows(query.getResultList(), cells -> Map.entry(number(cells[0]), number(cells[1]))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The years with results, the newest first. */
    List<Integer> years() {
        var years = em.createNativeQuery(
                        "select distinct a.year from innovation_award a join innovation i on i.id = a.innovation_id"
                                + " where a.year is not null and not i.sample order by a.year desc")
                .getResultList();
        return ((List<?>) years)
                .stream().map(year -> Math.toIntExact(number(year))).toList();
    }

    /** The newest year of which winners of a Top are known. */
    Optional<Integer> newestTop() {
        var year = em.createNativeQuery("select max(a.year) from innovation_award a join innovation i"
                        + " on i.id = a.innovation_id where a.level like 'Top %' and not i.sample")
                .getSingleResult();
        return Optional.ofNullable(whole(year));
    }

    /** How many reached each level in a year. */
    Map<String, Held> levels(int year) {
        var query = em.createNativeQuery("select a.level, count(*), coalesce(sum(not i.sample), 0)"
                        + " from innovation_award a join innovation i on i.id = a.innovation_id where a.year = ?"
                        + " group by a.level")
                .setParameter(1, year);
        return rows(
                        query.getResultList(),
                        cells -> Map.entry(text(cells[0]), new Held(number(cells[1]), number(cells[2]))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Who reached each level in a year, by kind of institution and its name, demonstrations at the end. */
    Map<String, List<Long>> reached(int year, int mostOfALevel) {
        var query = em.createNativeQuery("select ranked.level, ranked.id from (select a.level, i.id, row_number() over"
                        + " (partition by a.level order by i.sample, " + BY_KIND
                        + ", i.institution, i.title, i.id) as place"
                        + " from innovation_award a join innovation i on i.id = a.innovation_id where a.year = ?) ranked"
                        + " where ranked.place <= ? order by ranked.level, ranked.place")
                .setParameter(1, year)
                .setParameter(2, mostOfALevel);
        return rows(query.getResultList(), cells -> Map.entry(text(cells[0]), number(cells[1]))).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Replications of demonstrations are left out. */
    List<Adopted> adopted() {
        var query = em.createNativeQuery("select r.province, r.status, count(*) from replication r"
                + " left join innovation i on i.id = r.innovation_id"
                + " where r.province is not null and coalesce(i.sample, false) = false group by r.province, r.status");
        return rows(
                query.getResultList(),
                cells -> new Adopted(text(cells[0]), LedgerStatus.valueOf(text(cells[1])), number(cells[2])));
    }

    List<Count> byYear() {
        return counts("select year, count(*) from innovation where not sample and year is not null"
                + " group by year order by year");
    }

    List<Count> byKind() {
        return counts("select kind, count(*) from innovation where not sample group by kind order by count(*) desc");
    }

    List<Count> byProvince() {
        return counts("select province, count(*) from innovation where not sample and province is not null"
                + " group by province order by count(*) desc, province");
    }

    List<Count> byTheme() {
        return counts("select theme, count(*) from innovation where not sample and theme is not null"
                + " group by theme order by count(*) desc, theme");
    }

    private List<Count> counts(String query) {
        return rows(em.createNativeQuery(query).getResultList(), cells -> new Count(text(cells[0]), number(cells[1])));
    }

    private static <T> List<T> rows(List<?> rows, Function<Object[], T> read) {
        return rows.stream().map(row -> (Object[]) row).map(read).toList();
    }

    private static @Nullable Integer whole(@Nullable Object cell) {
        return cell == null ? null : Math.toIntExact(number(cell));
    }

    private static String text(Object cell) {
        return cell.toString();
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
