package id.kipp.notice.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps who does not want what by mail. */
@ApplicationScoped
class MailChoiceRepository {
    @PersistenceContext
    private EntityManager em;

    @SuppressWarnings("unchecked")
    Set<String> unwanted(long accountId) {
        List<String> kinds = em.createNativeQuery(
                        "select kind from notice_choice where account_id = ? and by_mail = false")
                .setParameter(1, accountId)
                .getResultList();
        return kinds.stream().collect(Collectors.toUnmodifiableSet());
    }

    void choose(long accountId, String kind, boolean byMail) {
        em.createNativeQuery("insert into notice_choice (account_id, kind, by_mail) values (?, ?, ?)"
                        + " on duplicate key update by_mail = ?")
                .setParameter(1, accountId)
                .setParameter(2, kind)
                .setParameter(3, byMail)
                .setParameter(4, byMail)
                .executeUpdate();
    }
}
