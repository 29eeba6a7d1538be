package id.kipp.submission.screening;

import id.kipp.kernel.SqlValues;
import id.kipp.submission.rules.GeneralData;
import id.kipp.submission.rules.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what submissions that arrived are judged by, without their texts. */
@ApplicationScoped
class ScreeningFindingsRepository {
    private static final List<SubmissionState> KNOWN = Arrays.stream(SubmissionState.values())
            .filter(SubmissionState::isKnownToMinistry)
            .toList();

    @PersistenceContext
    private EntityManager em;

    /** A submission that arrived, as far as its general data say it. */
    record Facts(long id, String code, GeneralData generalData) {}

    List<Facts> byCodes(long editionId, Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select s.id, s.code, s.title, s.startedOn, s.groupId, s.categoryId from Submission s"
                                        + " where s.editionId = :edition and s.code in :codes and s.state in :states",
                                Object[].class)
                        .setParameter("edition", editionId)
                        .setParameter("codes", codes)
                        .setParameter("states", KNOWN)
                        .getResultStream()
                        .map(row -> new Facts(
                                (long) row[0],
                                (String) row[1],
                                new GeneralData((String) row[2], (LocalDate) row[3], (Long) row[4], (Long) row[5])))
                        .toList();
    }

    /** The codes of those that arrived under these titles, by title in small letters. */
    Map<String, List<String>> titled(long editionId, Collection<String> titles) {
        return titles.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select s.title, s.code from Submission s where s.editionId = :edition"
                                        + " and s.title in :titles and s.state in :states order by s.code",
                                Object[].class)
                        .setParameter("edition", editionId)
                        .setParameter("titles", titles)
                        .setParameter("states", KNOWN)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> ((String) row[0]).toLowerCase(Locale.ROOT),
                                Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** The submission that each attached document belongs to, by document. */
    Map<Long, Long> attached(Collection<Long> submissionIds) {
        var attached = new HashMap<Long, Long>();
        if (!submissionIds.isEmpty()) {
            var query =
                    em.createNativeQuery("select document_id, submission_id from attachment where submission_id in ("
                            + SqlValues.marks(submissionIds.size()) + ")");
            SqlValues.bind(query, 1, submissionIds);
            for (var row : query.getResultList()) {
                var pair = (Object[]) row;
                attached.put(((Number) pair[0]).longValue(), ((Number) pair[1]).longValue());
            }
        }
        return attached;
    }
}
