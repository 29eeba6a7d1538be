package id.kipp.submission.stuck;

import id.kipp.submission.rules.GeneralData;
import id.kipp.submission.rules.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the lines of the list, without the submissions' texts. */
@ApplicationScoped
class StuckRepository {
    private static final int AT_ONCE = 1000;

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

    /** How many words answer each question, by submission and question. */
    Map<Long, Map<Long, Integer>> words(List<Long> submissionIds) {
        var words = new HashMap<Long, Map<Long, Integer>>();
        for (int from = 0; from < submissionIds.size(); from += AT_ONCE) {
            em.createQuery(
                            "select a.submissionId, a.questionId, a.words from Answer a where a.submissionId in :ids",
                            Object[].class)
                    .setParameter("ids", submissionIds.subList(from, Math.min(submissionIds.size(), from + AT_ONCE)))
                    .getResultStream()
                    .forEach(row -> words.computeIfAbsent((Long) row[0], id -> new HashMap<>())
                            .put((Long) row[1], (Integer) row[2]));
        }
        return words;
    }
}
