package id.kipp.notice.mail;

import id.kipp.kernel.SqlValues;
import id.kipp.notice.FilledValues;
import id.kipp.notice.InboxLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps which notices go out in which mail, and how far each mail is. */
@ApplicationScoped
class MailRepository {
    private static final String LINE = "select n.id, n.kind, n.filled, n.href, n.created_at, n.read_at, n.permission,"
            + " n.institution_id, n.unit_id from notice n where ";

    @PersistenceContext
    private EntityManager em;

    /** A mail that is due. */
    record Due(long id, long recipientId, String messageId, int attempts) {}

    boolean isSwitchedOn() {
        return !em.createNativeQuery("select 1 from notice_switch where mail_on = true")
                .getResultList()
                .isEmpty();
    }

    /** Somebody with notices of before this moment about which nothing is decided; nobody whose turn is another node's. */
    Optional<Long> nextRecipient(Instant before) {
        var query = em.createNativeQuery("select n.recipient_id from notice n where n.mail_open = true"
                        + " and n.created_at < ? order by n.created_at limit 1 for update skip locked")
                .setParameter(1, utc(before));
        return first(query).map(id -> ((Number) id).longValue());
    }

    /** The open notices of somebody, alone until the transaction ends; the oldest first. */
    List<ToldLine> open(long recipientId, Instant before) {
        return lines(em.createNativeQuery(LINE + "n.recipient_id = ? and n.mail_open = true and n.created_at < ?"
                        + " order by n.id limit 100 for update skip locked")
                .setParameter(1, recipientId)
                .setParameter(2, utc(before)));
    }

    List<ToldLine> ofMail(long mailId) {
        return lines(em.createNativeQuery(LINE + "n.mail_id = ? order by n.id").setParameter(1, mailId));
    }

    @SuppressWarnings("unchecked")
    private static List<ToldLine> lines(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new ToldLine(
                        new InboxLine(
                                ((Number) row[0]).longValue(),
                                (String) row[1],
                                FilledValues.read((String) row[2]),
                                (String) row[3],
                                ((LocalDateTime) row[4]).toInstant(ZoneOffset.UTC),
                                row[5] == null),
                        (String) row[6],
                        (Long) row[7],
                        (Long) row[8]))
                .toList();
    }

    /** The kinds that somebody does not want by mail. */
    @SuppressWarnings("unchecked")
    Set<String> unwanted(long accountId) {
        List<String> kinds = em.createNativeQuery(
                        "select kind from notice_choice where account_id = ? and by_mail = false")
                .setParameter(1, accountId)
                .getResultList();
        return kinds.stream().collect(Collectors.toUnmodifiableSet());
    }

    /** Decides about these: whatever is not wanted goes out by no mail. */
    void close(Collection<Long> noticeIds) {
        SqlValues.bind(
                        em.createNativeQuery("update notice set mail_open = false where id in ("
                                + SqlValues.marks(noticeIds.size()) + ")"),
                        1,
                        noticeIds)
                .executeUpdate();
    }

    /** A new mail with these notices. */
    void compose(long recipientId, String messageId, Collection<Long> noticeIds, Instant now) {
        em.createNativeQuery("insert into notice_mail (recipient_id, message_id, state, next_at, created_at)"
                        + " values (?, ?, 'WAITING', ?, ?)")
                .setParameter(1, recipientId)
                .setParameter(2, messageId)
                .setParameter(3, utc(now))
                .setParameter(4, utc(now))
                .executeUpdate();
        var query = em.createNativeQuery("update notice set mail_id = (select m.id from notice_mail m"
                        + " where m.message_id = ?) where id in (" + SqlValues.marks(noticeIds.size()) + ")")
                .setParameter(1, messageId);
        SqlValues.bind(query, 2, noticeIds).executeUpdate();
    }

    /** The next mail that is due, unless another node is at it. */
    Optional<Due> due(Instant now) {
        var query = em.createNativeQuery("select id, recipient_id, message_id, attempts from notice_mail"
                        + " where state = 'WAITING' and next_at <= ? order by next_at limit 1 for update skip locked")
                .setParameter(1, utc(now));
        return first(query)
                .map(Object[].class::cast)
                .map(row -> new Due(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        ((Number) row[3]).intValue()));
    }

    void tryUntil(long mailId, int attempts, Instant next) {
        em.createNativeQuery("update notice_mail set attempts = ?, next_at = ? where id = ?")
                .setParameter(1, attempts)
                .setParameter(2, utc(next))
                .setParameter(3, mailId)
                .executeUpdate();
    }

    /** It is over with a mail: SENT, DEAD, or IDLE when nothing was left to say. */
    void end(long mailId, String state, String failure, Instant now) {
        em.createNativeQuery("update notice_mail set state = ?, failure = nullif(?, ''), ended_at = ? where id = ?")
                .setParameter(1, state)
                .setParameter(2, failure)
                .setParameter(3, utc(now))
                .setParameter(4, mailId)
                .executeUpdate();
    }

    void fail(long mailId, String failure) {
        em.createNativeQuery("update notice_mail set failure = ? where id = ?")
                .setParameter(1, failure)
                .setParameter(2, mailId)
                .executeUpdate();
    }

    private static Optional<Object> first(Query query) {
        List<?> rows = query.getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
