package id.kipp.notice.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts mails, and gives the dead another life. */
@ApplicationScoped
class MailCareRepository {
    @PersistenceContext
    private EntityManager em;

    /** A mail that was tried to the end, with its recipient's id. */
    record Dead(long id, long recipientId, @Nullable String failure, Instant at) {}

    boolean isOn() {
        return !em.createNativeQuery("select 1 from notice_switch where mail_on = true")
                .getResultList()
                .isEmpty();
    }

    /** Whether it was otherwise before. */
    boolean turn(boolean on) {
        return em.createNativeQuery("update notice_switch set mail_on = ? where mail_on <> ?")
                        .setParameter(1, on)
                        .setParameter(2, on)
                        .executeUpdate()
                > 0;
    }

    long count(String state, Instant since) {
        var query = em.createNativeQuery(
                        "select count(*) from notice_mail where state = ? and coalesce(ended_at, created_at) >= ?")
                .setParameter(1, state)
                .setParameter(2, LocalDateTime.ofInstant(since, ZoneOffset.UTC));
        return ((Number) query.getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    List<Dead> newestDead(int most) {
        List<Object[]> rows = em.createNativeQuery("select id, recipient_id, failure, ended_at from notice_mail"
                        + " where state = 'DEAD' order by id desc")
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> new Dead(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        ((LocalDateTime) row[3]).toInstant(ZoneOffset.UTC)))
                .toList();
    }

    /** Tries it from the beginning; whether it was dead. */
    boolean revive(long mailId, Instant now) {
        return em.createNativeQuery(
                                "update notice_mail set state = 'WAITING', attempts = 0, ended_at = null, next_at = ?"
                                        + " where id = ? and state = 'DEAD'")
                        .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .setParameter(2, mailId)
                        .executeUpdate()
                > 0;
    }
}
