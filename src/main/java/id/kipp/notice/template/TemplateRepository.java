package id.kipp.notice.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;

/** Keeps the words that differ from those of the house. */
@ApplicationScoped
class TemplateRepository {
    private static final String COLUMNS = "select kind, language, title, body from notice_template where language = ?";

    @PersistenceContext
    private EntityManager em;

    List<NoticeTemplate> all(String language) {
        return read(em.createNativeQuery(COLUMNS + " order by kind").setParameter(1, language));
    }

    Optional<NoticeTemplate> find(String kind, String language) {
        return read(em.createNativeQuery(COLUMNS + " and kind = ?")
                        .setParameter(1, language)
                        .setParameter(2, kind))
                .stream()
                .findFirst();
    }

    /** As it is now, alone until the transaction ends. */
    Optional<NoticeTemplate> lock(String kind, String language) {
        // The row may not be there yet: the switch, which always is, stands for all templates.
        em.createNativeQuery("select id from notice_switch where id = 1 for update")
                .getResultList();
        return find(kind, language);
    }

    void put(NoticeTemplate template) {
        em.createNativeQuery("insert into notice_template (kind, language, title, body) values (?, ?, ?, ?)"
                        + " on duplicate key update title = ?, body = ?")
                .setParameter(1, template.kind())
                .setParameter(2, template.language())
                .setParameter(3, template.title())
                .setParameter(4, template.text())
                .setParameter(5, template.title())
                .setParameter(6, template.text())
                .executeUpdate();
    }

    void remove(String kind, String language) {
        em.createNativeQuery("delete from notice_template where kind = ? and language = ?")
                .setParameter(1, kind)
                .setParameter(2, language)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<NoticeTemplate> read(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row ->
                        new NoticeTemplate((String) row[0], String.valueOf(row[1]), (String) row[2], (String) row[3]))
                .toList();
    }
}
