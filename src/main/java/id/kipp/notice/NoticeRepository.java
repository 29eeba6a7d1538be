package id.kipp.notice;

import id.kipp.account.contact.Told;
import id.kipp.kernel.SqlValues;
import id.kipp.kernel.notice.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what people are told. */
@ApplicationScoped
class NoticeRepository {
    /** So many rows are written by one statement. */
    private static final int BATCH = 200;

    private static final String UNREAD = " and n.read_at is null";

    private static final int COLUMNS = 9;

    @PersistenceContext
    private EntityManager em;

    /** Tells it to each of them, once for ever. */
    void add(Notice notice, List<Told> recipients, Instant at) {
        for (int from = 0; from < recipients.size(); from += BATCH) {
            insert(notice, recipients.subList(from, Math.min(recipients.size(), from + BATCH)), at);
        }
    }

    private void insert(Notice notice, List<Told> recipients, Instant at) {
        var filled = FilledValues.stored(notice.values());
        var values = new ArrayList<@Nullable Object>();
        for (var told : recipients) {
            var recipient = told.place();
            values.addAll(Arrays.asList(
                    recipient.id(),
                    notice.kind().name(),
                    notice.subject(),
                    told.permission().name(),
                    recipient.institutionId(),
                    recipient.unitId(),
                    filled,
                    notice.href(),
                    LocalDateTime.ofInstant(at, ZoneOffset.UTC)));
        }
        var query = em.createNativeQuery(
                "insert into notice (recipient_id, kind, subject, permission, institution_id, unit_id, filled, href,"
                        + " created_at) values " + SqlValues.rows(recipients.size(), COLUMNS)
                        + " on duplicate key update id = id");
        SqlValues.bind(query, 1, values).executeUpdate();
    }

    /** Whether anybody was told of this kind about this subject. */
    boolean isTold(Notice notice) {
        return !em.createNativeQuery("select 1 from notice where subject = ? and kind = ? limit 1")
                .setParameter(1, notice.subject())
                .setParameter(2, notice.kind().name())
                .getResultList()
                .isEmpty();
    }

    long unread(Reader reader) {
        return count(reader, UNREAD);
    }

    long count(Reader reader) {
        return count(reader, "");
    }

    private long count(Reader reader, String more) {
        var query = em.createNativeQuery("select count(*) from notice n where" + reader.condition() + more);
        reader.bind(query, 1);
        return ((Number) query.getSingleResult()).longValue();
    }

    /** What is unread first, then from the newest back. */
    List<InboxLine> page(Reader reader, int offset, int most) {
        var query = select(reader, " order by n.read_at is null desc, n.id desc");
        reader.bind(query, 1);
        return lines(query.setFirstResult(offset).setMaxResults(most));
    }

    Optional<InboxLine> find(Reader reader, long id) {
        var query = select(reader, " and n.id = ?");
        query.setParameter(reader.bind(query, 1), id);
        return lines(query).stream().findFirst();
    }

    private Query select(Reader reader, String more) {
        return em.createNativeQuery("select n.id, n.kind, n.filled, n.href, n.created_at, n.read_at from notice n where"
                + reader.condition() + more);
    }

    @SuppressWarnings("unchecked")
    private static List<InboxLine> lines(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new InboxLine(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        FilledValues.read((String) row[2]),
                        (String) row[3],
                        ((LocalDateTime) row[4]).toInstant(ZoneOffset.UTC),
                        row[5] == null))
                .toList();
    }

    void markRead(Reader reader, long id, Instant at) {
        mark(reader, " and n.id = ?", at)
                .setParameter(reader.permissions().size() + 5, id)
                .executeUpdate();
    }

    void markAllRead(Reader reader, Instant at) {
        mark(reader, "", at).executeUpdate();
    }

    private Query mark(Reader reader, String more, Instant at) {
        var query =
                em.createNativeQuery("update notice n set n.read_at = ? where" + reader.condition() + UNREAD + more);
        query.setParameter(1, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        reader.bind(query, 2);
        return query;
    }
}
