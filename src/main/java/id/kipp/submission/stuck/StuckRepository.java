package id.kipp.submission.stuck;

import id.kipp.submission.rules.GeneralData;
import id.kipp.submission.rules.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lines of the list, without the submissions' texts. */
@ApplicationScoped
class StuckRepository {
    @PersistenceContext
    private EntityManager em;

    /** A line as it is stored, with ids for names. */
    record Line(
            long id,
            String code,
            long institutionId,
            @Nullable Long unitId,
            long authorId,
            SubmissionState state,
            Instant stateAt,
            GeneralData generalData) {}

    long count(StuckSearch search) {
        return search.isEmpty()
                ? 0
                : search.bind(em.createQuery("select count(s) from Submission s" + search.condition(), Long.class))
                        .getSingleResult();
    }

    List<Line> lines(StuckSearch search, int offset, int most) {
        return search.isEmpty()
                ? List.of()
                : search.bind(em.createQuery(
                                "select s.id, s.code, s.institutionId, s.unitId, s.authorId, s.state, s.stateAt, s.title,"
                                        + " s.startedOn, s.groupId, s.categoryId from Submission s" + search.condition()
                                        + search.order(),
                                Object[].class))
                        .setFirstResult(offset)
                        .setMaxResults(most)
                        .getResultStream()
                        .map(StuckRepository::line)
                        .toList();
    }

    private static Line line(Object[] row) {
        return new Line(
                (long) row[0],
                (String) row[1],
                (long) row[2],
                (Long) row[3],
                (long) row[4],
                (SubmissionState) row[5],
                (Instant) row[6],
                new GeneralData((String) row[7], (LocalDate) row[8], (Long) row[9], (Long) row[10]));
    }
}
