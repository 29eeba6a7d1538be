package id.kipp.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stores the rows of documents. */
@ApplicationScoped
class DocumentRepository {
    @PersistenceContext
    private EntityManager em;

    void add(Document document) {
        em.persist(document);
        em.flush();
    }

    Optional<Document> find(long id) {
        return Optional.ofNullable(em.find(Document.class, id));
    }

    List<DocumentView> views(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select d from Document d where d.id in :ids order by d.id", Document.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(Document::view)
                        .toList();
    }
}
