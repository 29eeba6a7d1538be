package id.kipp.submission.screening;

import id.kipp.submission.rules.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lines of the list, without the submissions' texts. */
@ApplicationScoped
class ScreeningListRepository {
    private static final String LINE =
            "select s.code, s.version, s.title, s.institutionId, s.groupId, s.categoryId, s.state,"
                    + " s.stateAt, r.receivedAt, r.correctedAt, s.tier";
    private static final String FROM = " from Submission s left join Receipt r on r.submissionId = s.id";

    @PersistenceContext
    private EntityManager em;

    /** A line as it is stored, with ids for names. */
    record Line(
            String code,
            int version,
            String title,
            long institutionId,
            @Nullable Long groupId,
            @Nullable Long categoryId,
            SubmissionState state,
            Instant stateAt,
            @Nullable Instant receivedAt,
            @Nullable Instant correctedAt,
            @Nullable String tier) {}

    long count(ScreeningSearch search) {
        return isEmpty(search)
                ? 0
                : search.bind(em.createQuery("select count(s) from Submission s" + search.condition(), Long.class))
                        .getSingleResult();
    }

    List<Line> lines(ScreeningSearch search, int offset, int most) {
        return isEmpty(search)
                ? List.of()
                : search.bind(em.createQuery(LINE + FROM + search.condition() + search.order(), Object[].class))
                        .setFirstResult(offset)
                        .setMaxResults(most)
                        .getResultStream()
                        .map(ScreeningListRepository::line)
                        .toList();
    }

    List<ScreeningPlace.Stop> stops(ScreeningSearch search) {
        return isEmpty(search)
                ? List.of()
                : search.bind(em.createQuery(
                                "select s.code, s.state" + FROM + search.condition() + search.order(), Object[].class))
                        .getResultStream()
                        .map(row -> new ScreeningPlace.Stop((String) row[0], row[1] == SubmissionState.RECEIVED))
                        .toList();
    }

    List<Line> lines(long editionId, Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : em.createQuery(
                                LINE + FROM
                                        + " where s.editionId = :edition and s.code in :codes and s.state in :states"
                                        + " order by s.code",
                                Object[].class)
                        .setParameter("edition", editionId)
                        .setParameter("codes", codes)
                        .setParameter(
                                "states",
                                Arrays.stream(SubmissionState.values())
                                        .filter(SubmissionState::isKnownToMinistry)
                                        .toList())
                        .getResultStream()
                        .map(ScreeningListRepository::line)
                        .toList();
    }

    private static boolean isEmpty(ScreeningSearch search) {
        return search.query().states().isEmpty();
    }

    private static Line line(Object[] row) {
        return new Line(
                (String) row[0],
                (int) row[1],
                (String) row[2],
                (long) row[3],
                (Long) row[4],
                (Long) row[5],
                (SubmissionState) row[6],
                (Instant) row[7],
                (Instant) row[8],
                (Instant) row[9],
                (String) row[10]);
    }
}
