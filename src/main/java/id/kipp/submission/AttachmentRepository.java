package id.kipp.submission;

import id.kipp.kernel.SqlValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Stores which documents are attached to which submission. */
@ApplicationScoped
class AttachmentRepository {
    @PersistenceContext
    private EntityManager em;

    @SuppressWarnings("unchecked")
    List<Long> documentIds(long submissionId) {
        List<Number> ids = em.createNativeQuery(
                        "select document_id from attachment where submission_id = ? order by document_id")
                .setParameter(1, submissionId)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    void attach(long submissionId, long documentId) {
        em.createNativeQuery("insert into attachment (submission_id, document_id) values (?, ?)")
                .setParameter(1, submissionId)
                .setParameter(2, documentId)
                .executeUpdate();
    }

    void detach(long submissionId, long documentId) {
        em.createNativeQuery("delete from attachment where submission_id = ? and document_id = ?")
                .setParameter(1, submissionId)
                .setParameter(2, documentId)
                .executeUpdate();
    }

    void detachAll(long submissionId) {
        em.createNativeQuery("delete from attachment where submission_id = ?")
                .setParameter(1, submissionId)
                .executeUpdate();
    }

    /** The submission that a document is attached to. */
    Optional<Submission> ofDocument(long documentId) {
        var ids = em.createNativeQuery("select submission_id from attachment where document_id = ?")
                .setParameter(1, documentId)
                .getResultList();
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(em.find(Submission.class, ((Number) ids.get(0)).longValue()));
    }

    /** Those of these documents that are attached to anything. */
    @SuppressWarnings("unchecked")
    Set<Long> attached(Collection<Long> documentIds) {
        if (documentIds.isEmpty()) {
            return Set.of();
        }
        var query = em.createNativeQuery("select distinct document_id from attachment where document_id in ("
                + SqlValues.marks(documentIds.size()) + ")");
        SqlValues.bind(query, 1, documentIds);
        List<Number> found = query.getResultList();
        return found.stream().map(Number::longValue).collect(Collectors.toSet());
    }
}
