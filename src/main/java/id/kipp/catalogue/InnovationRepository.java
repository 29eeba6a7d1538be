package id.kipp.catalogue;

import id.kipp.catalogue.rules.Facet;
import id.kipp.catalogue.rules.LedgerStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stores innovations with their awards, sections and replications. */
@ApplicationScoped
class InnovationRepository {

    /** What tells whether the catalogue changed: how many rows, the last change, the sum of their versions and of the ledger's, who copies what, which books there are. */
    record Fingerprint(long count, String lastChange, long versions, String copies, String books) {
        String text() {
            return count + "/" + lastChange + "/" + versions + "/" + copies + "/" + books;
        }
    }

    private static final String REAL_COPIES = " from replication r left join innovation o on o.id = r.innovation_id"
            + " where coalesce(o.sample, false) = false and r.status in ";

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    /** Lets go of everything read so far; nothing of it may have been changed. */
    void forget() {
        em.clear();
    }

    void flush() {
        em.flush();
    }

    Optional<Innovation> bySlug(String slug) {
        return first("select i from Innovation i where i.slug = :value", slug);
    }

    Optional<Innovation> byCode(String code) {
        return first("select i from Innovation i where i.code = :value", code);
    }

    List<Long> idsByCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : em.createQuery("select i.id from Innovation i where i.code in :codes", Long.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    /** The records that were made of these submissions, by submission. */
    Map<Long, Innovation> bySubmissions(Collection<Long> submissionIds) {
        return submissionIds.isEmpty()
                ? Map.of()
                : em.createQuery("select i from Innovation i where i.submissionId in :ids", Innovation.class)
                        .setParameter("ids", submissionIds)
                        .getResultStream()
                        .collect(Collectors.toMap(Innovation::submissionId, Function.identity()));
    }

    private Optional<Innovation> first(String query, Object value) {
        return em.createQuery(query, Innovation.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    /** The readable ends of all addresses. */
    Set<String> slugs() {
        return texts("select slug from innovation");
    }

    /** The last number that a record of the year has in its code, such as 17 in INV-2016-017; 0 while there is none. */
    int lastNumber(int year) {
        var last = (Number) em.createNativeQuery(
                        "select coalesce(max(cast(substring(code, 10) as unsigned)), 0) from innovation where code like ?")
                .setParameter(1, "INV-%04d-%%".formatted(year))
                .getSingleResult();
        return last.intValue();
    }

    /** Rows in the order of the ids. */
    List<InnovationRow> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var replications = replicationCounts(ids);
        var found = em.createQuery("select i from Innovation i where i.id in :ids", Innovation.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Innovation::id, Function.identity()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .map(innovation -> innovation.row(replications.getOrDefault(innovation.id(), 0L)))
                .toList();
    }

    /** Who copied each innovation, or means to; none for those that nobody copies. */
    Map<Long, List<String>> adopters(Collection<Long> ids) {
        var query = em.createNativeQuery("select innovation_id, adopter from replication where innovation_id in ("
                + String.join(",", ids.stream().map(id -> "?").toList()) + ") order by id");
        int at = 1;
        for (var id : ids) {
            query.setParameter(at++, id);
        }
        return ((List<?>) query.getResultList())
                .stream()
                        .map(row -> (Object[]) row)
                        .collect(Collectors.groupingBy(
                                cells -> number(cells[0]),
                                Collectors.mapping(cells -> cells[1].toString(), Collectors.toList())));
    }

    /** The innovations that somebody copies or means to, in the order of their ids. */
    List<Innovation> copied() {
        var ids = ((List<?>) em.createNativeQuery(
                                "select distinct innovation_id from replication where innovation_id is not null")
                        .getResultList())
                .stream().map(InnovationRepository::number).toList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select i from Innovation i where i.id in :ids order by i.id", Innovation.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    Map<Long, Long> replicationCounts(Collection<Long> ids) {
        var counts = new HashMap<Long, Long>();
        var places = String.join(",", ids.stream().map(id -> "?").toList());
        var query = em.createNativeQuery("select innovation_id, count(*) from replication where innovation_id in ("
                + places + ") and status in ('RUNNING', 'SUCCEEDED', 'EXTENDED') group by innovation_id");
        int at = 1;
        for (var id : ids) {
            query.setParameter(at++, id);
        }
        for (var row : query.getResultList()) {
            var cells = (Object[]) row;
            counts.put(((Number) cells[0]).longValue(), ((Number) cells[1]).longValue());
        }
        return counts;
    }

    /** Newest published first, then the newest award; only what reached a Top. */
    List<Long> newestTops(int most) {
        return em.createQuery(
                        "select i.id from Innovation i where i.level like 'Top %' order by i.publishedAt desc, i.year desc,"
                                + " i.level, i.id",
                        Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    List<InnovationAward> awards(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from InnovationAward a where a.innovationId in :ids order by a.year, a.id",
                                InnovationAward.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<InnovationSection> sections(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select s from InnovationSection s where s.innovationId in :ids order by s.innovationId,"
                                        + " s.position",
                                InnovationSection.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    void dropSections(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            em.createQuery("delete from InnovationSection s where s.innovationId in :ids")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    List<InnovationView.Replication> replications(long id) {
        var rows = em.createNativeQuery(
                        "select adopter, year, note, source, status from replication where innovation_id = ?"
                                + " order by year, id")
                .setParameter(1, id)
                .getResultList();
        return ((List<?>) rows)
                .stream()
                        .map(row -> (Object[]) row)
                        .map(cells -> new InnovationView.Replication(
                                String.valueOf(cells[0]),
                                cells[1] == null ? null : ((Number) cells[1]).intValue(),
                                cells[2] == null ? null : cells[2].toString(),
                                String.valueOf(cells[3]),
                                LedgerStatus.valueOf(String.valueOf(cells[4]))))
                        .toList();
    }

    /** Innovations, institutions, provinces and replications that really exist. */
    CatalogueFigures figures() {
        var cells = (Object[])
                em.createNativeQuery("select count(*), count(distinct institution), count(distinct province),"
                                + " (select count(*)" + REAL_COPIES + "('RUNNING', 'SUCCEEDED', 'EXTENDED')),"
                                + " (select count(*)" + REAL_COPIES + "('PLAN', 'COMMITMENT', 'VISIT'))"
                                + " from innovation where not sample")
                        .getSingleResult();
        return new CatalogueFigures(
                number(cells[0]), number(cells[1]), number(cells[2]), number(cells[3]), number(cells[4]));
    }

    /** Levels and themes that some innovation has. */
    Map<Facet, Set<String>> knownValues() {
        return Map.of(
                Facet.LEVEL, texts("select distinct level from innovation_award"),
                Facet.THEME, texts("select distinct theme from innovation where theme is not null"));
    }

    private Set<String> texts(String query) {
        var texts = new TreeSet<String>();
        for (var text : em.createNativeQuery(query).getResultList()) {
            texts.add(text.toString());
        }
        return texts;
    }

    Fingerprint fingerprint() {
        var cells = (Object[]) em.createNativeQuery("select count(*), coalesce(date_format(max(changed_at),"
                        + " '%Y-%m-%dT%H:%i:%s.%fZ'), ''), coalesce(sum(version), 0)"
                        + " + (select coalesce(sum(r.version), 0) from replication r),"
                        + " (select concat(count(*), '-', coalesce(sum(crc32(concat(r.innovation_id, r.adopter, r.status))), 0))"
                        + " from replication r where r.innovation_id is not null),"
                        + " (select concat(count(*), '-', coalesce(sum(b.id), 0), '-', coalesce(sum(b.version), 0))"
                        + " from catalogue_book b where b.state = 'PUBLISHED') from innovation")
                .getSingleResult();
        return new Fingerprint(
                number(cells[0]), cells[1].toString(), number(cells[2]), cells[3].toString(), cells[4].toString());
    }

    /** What changed since then, a page at a time, in the order of their ids. */
    List<Innovation> changedSince(Instant since, long afterId, int most) {
        return em.createQuery(
                        "select i from Innovation i where i.changedAt >= :since and i.id > :after order by i.id",
                        Innovation.class)
                .setParameter("since", since)
                .setParameter("after", afterId)
                .setMaxResults(most)
                .getResultList();
    }

    /** The plain search of a day on which the index is lost: words in the title, institution or summary. */
    List<Long> containing(String text) {
        return em.createQuery(
                        "select i.id from Innovation i where i.title like :part or i.institution like :part"
                                + " or i.summary like :part order by i.year desc, i.id",
                        Long.class)
                .setParameter(
                        "part", "%" + text.replace("\\", "").replace("%", "").replace("_", "\\_") + "%")
                .getResultList();
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
