package id.kipp.submission.desk;

import id.kipp.submission.rules.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts submissions. */
@ApplicationScoped
class SubmissionDeskRepository {
    @PersistenceContext
    private EntityManager em;

    /** How many submissions of an institution and a group are in a state. */
    record Heap(
            SubmissionState state,
            long institutionId,
            @Nullable Long groupId,
            long count) {}

    /** How many submissions of a unit are in a state. */
    record OfUnit(@Nullable Long unitId, SubmissionState state, long count) {}

    List<Heap> heaps(long editionId) {
        return em.createQuery(
                        "select s.state, s.institutionId, s.groupId, count(s) from Submission s"
                                + " where s.editionId = :edition group by s.state, s.institutionId, s.groupId",
                        Object[].class)
                .setParameter("edition", editionId)
                .getResultStream()
                .map(row -> new Heap((SubmissionState) row[0], (long) row[1], (Long) row[2], (long) row[3]))
                .toList();
    }

    List<OfUnit> ofUnits(long editionId, long institutionId) {
        return em.createQuery(
                        "select s.unitId, s.state, count(s) from Submission s where s.editionId = :edition"
                                + " and s.institutionId = :institution group by s.unitId, s.state",
                        Object[].class)
                .setParameter("edition", editionId)
                .setParameter("institution", institutionId)
                .getResultStream()
                .map(row -> new OfUnit((Long) row[0], (SubmissionState) row[1], (long) row[2]))
                .toList();
    }

    /** Of how many institutions something reached the ministry, whatever became of it. */
    long institutionsThatSent(long editionId) {
        return em.createQuery(
                        "select count(distinct s.institutionId) from Submission s where s.editionId = :edition"
                                + " and s.state in :known",
                        Long.class)
                .setParameter("edition", editionId)
                .setParameter(
                        "known",
                        Arrays.stream(SubmissionState.values())
                                .filter(SubmissionState::isKnownToMinistry)
                                .toList())
                .getSingleResult();
    }

    /** How many submissions arrived for the first time on each day in Jakarta on which any did. */
    SortedMap<LocalDate, Long> arrivals(long editionId) {
        var days = new TreeMap<LocalDate, Long>();
        List<?> rows = em.createNativeQuery(
                        "select date_format(date_add(r.received_at, interval 7 hour), '%Y-%m-%d') as day, count(*)"
                                + " from receipt r join submission s on s.id = r.submission_id"
                                + " where s.edition_id = ? group by day")
                .setParameter(1, editionId)
                .getResultList();
        for (var row : rows) {
            var cells = (Object[]) row;
            days.put(LocalDate.parse((String) cells[0]), ((Number) cells[1]).longValue());
        }
        return days;
    }
}
