package id.kipp.judging.dealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who reads what, without what anybody scored. */
@ApplicationScoped
class DealingRepository {
    @PersistenceContext
    private EntityManager em;

    /** A reading: whether it is live, begun and confirmed, and when its juror last wrote on it. */
    record Dealt(
            long juror,
            long submission,
            boolean published,
            boolean live,
            @Nullable Instant savedAt,
            boolean confirmed) {}

    List<Dealt> all(long stageId) {
        return em.createQuery(
                        "select a.jurorId, a.submissionId, a.publishedAt, a.withdrawnReason, a.savedAt, a.confirmedAt"
                                + " from Assignment a where a.stageId = :stage order by a.id",
                        Object[].class)
                .setParameter("stage", stageId)
                .getResultStream()
                .map(row -> new Dealt(
                        (Long) row[0],
                        (Long) row[1],
                        row[2] != null,
                        row[3] == null,
                        row[5] == null ? (Instant) row[4] : later((Instant) row[4], (Instant) row[5]),
                        row[5] != null))
                .toList();
    }

    private static Instant later(@Nullable Instant saved, Instant confirmed) {
        return saved == null || saved.isBefore(confirmed) ? confirmed : saved;
    }
}
