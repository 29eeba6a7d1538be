package id.kipp.submission.incoming;

import id.kipp.kernel.text.LikePattern;
import id.kipp.submission.rules.GeneralData;
import id.kipp.submission.rules.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the lines of the list, without the submissions' texts. */
@ApplicationScoped
class IncomingRepository {
    private static final String LINE =
            "select s.id, s.code, s.version, s.unitId, s.state, s.title, s.startedOn, s.groupId,"
                    + " s.categoryId from Submission s where s.editionId = :edition and s.institutionId = :institution";

    @PersistenceContext
    private EntityManager em;

    /** A line as it is stored, with ids for names. */
    record Line(
            long id, String code, int version, @Nullable Long unitId, SubmissionState state, GeneralData generalData) {}

    long count(IncomingQuery query, long institutionId) {
        return query.states().isEmpty()
                ? 0
                : bind(
                                em.createQuery(
                                        "select count(s) from Submission s where s.editionId = :edition"
                                                + " and s.institutionId = :institution" + condition(query),
                                        Long.class),
                                query,
                                institutionId)
                        .getSingleResult();
    }

    /** @param units ids of units in the order of their names; empty where the order does not need them */
    List<Line> lines(IncomingQuery query, long institutionId, List<Long> units, int offset, int most) {
        return query.states().isEmpty()
                ? List.of()
                : bind(
                                em.createQuery(LINE + condition(query) + order(query, units), Object[].class),
                                query,
                                institutionId)
                        .setFirstResult(offset)
                        .setMaxResults(most)
                        .getResultStream()
                        .map(IncomingRepository::line)
                        .toList();
    }

    /** Those of these that are an institution's. */
    List<Line> chosen(long editionId, long institutionId, Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : em.createQuery(LINE + " and s.code in :codes order by s.code", Object[].class)
                        .setParameter("edition", editionId)
                        .setParameter("institution", institutionId)
                        .setParameter("codes", codes)
                        .getResultStream()
                        .map(IncomingRepository::line)
                        .toList();
    }

    private static String condition(IncomingQuery query) {
        return " and s.state in :states"
                + (query.text().isEmpty() ? "" : " and (s.title like :text escape '!' or s.code like :text escape '!')")
                + query.unitId().map(unit -> " and s.unitId = :unit").orElse("");
    }

    /** Total: what is equal follows by its code, of which there is one. */
    private static String order(IncomingQuery query, List<Long> units) {
        var down = query.descending() ? " desc" : "";
        var up = query.descending() ? "" : " desc";
        return " order by "
                + switch (query.order()) {
                    case STATE -> "func('FIELD', s.state, 'DRAFT', 'RETURNED', 'SENT_BACK', 'WITH_ADMIN')" + up + ", ";
                    case CODE -> "s.code" + down + ", ";
                    case TITLE -> "s.title" + down + ", ";
                    case UNIT ->
                        units.isEmpty()
                                ? ""
                                : units.stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(
                                                ", ", "func('FIELD', s.unitId, ", ")" + down + ", "));
                }
                + "s.code, s.id";
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> typed, IncomingQuery query, long institutionId) {
        typed.setParameter("edition", query.editionId())
                .setParameter("institution", institutionId)
                .setParameter("states", query.states());
        if (!query.text().isEmpty()) {
            typed.setParameter("text", LikePattern.containing(query.text()));
        }
        query.unitId().ifPresent(unit -> typed.setParameter("unit", unit));
        return typed;
    }

    private static Line line(Object[] row) {
        return new Line(
                (long) row[0],
                (String) row[1],
                (int) row[2],
                (Long) row[3],
                (SubmissionState) row[4],
                new GeneralData((String) row[5], (LocalDate) row[6], (Long) row[7], (Long) row[8]));
    }
}
