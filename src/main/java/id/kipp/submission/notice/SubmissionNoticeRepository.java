package id.kipp.submission.notice;

import id.kipp.submission.rules.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads whose a submission is. */
@ApplicationScoped
class SubmissionNoticeRepository {
    @PersistenceContext
    private EntityManager em;

    /** A submission and whose it is. */
    record Owned(
            String code,
            String title,
            int version,
            long institutionId,
            @Nullable Long unitId,
            long authorId) {}

    Owned byCode(String code) {
        var row = em.createQuery(
                        "select s.code, s.title, s.version, s.institutionId, s.unitId, s.authorId from Submission s"
                                + " where s.code = :code",
                        Object[].class)
                .setParameter("code", code)
                .getSingleResult();
        return owned(row);
    }

    /** What reached the ministry in an edition. */
    List<Owned> atMinistry(long editionId) {
        return in(editionId, SubmissionState::isAtMinistry);
    }

    /** What lies with the units: never sent, or to be mended. */
    List<Owned> withUnits(long editionId) {
        return in(editionId, SubmissionState::isWithUnit);
    }

    /** What the units sent and no Admin Lokal forwarded. */
    List<Owned> withAdmins(long editionId) {
        return in(editionId, state -> state == SubmissionState.WITH_ADMIN);
    }

    private List<Owned> in(long editionId, Predicate<SubmissionState> which) {
        return em.createQuery(
                        "select s.code, s.title, s.version, s.institutionId, s.unitId, s.authorId from Submission s"
                                + " where s.editionId = :edition and s.state in :states order by s.id",
                        Object[].class)
                .setParameter("edition", editionId)
                .setParameter(
                        "states",
                        Arrays.stream(SubmissionState.values()).filter(which).toList())
                .getResultStream()
                .map(SubmissionNoticeRepository::owned)
                .toList();
    }

    /** How many days before a closing people are reminded. */
    List<Integer> reminderDays() {
        List<?> days = em.createNativeQuery("select days from reminder_day").getResultList();
        return days.stream().map(day -> ((Number) day).intValue()).toList();
    }

    private static Owned owned(Object[] row) {
        return new Owned((String) row[0], (String) row[1], (int) row[2], (long) row[3], (Long) row[4], (long) row[5]);
    }
}
