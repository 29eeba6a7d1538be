package id.kipp.submission;

import id.kipp.kernel.Query;
import id.kipp.kernel.Slice;
import id.kipp.submission.rules.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores entries and answers who may see which list of them. */
@ApplicationScoped
class SubmissionRepository {

    /** Whose entries a list shows: of an edition, of an institution, of a unit or its author, in some states. */
    record Shelf(
            long editionId, Optional<Long> institutionId, Optional<Long> unitOf, Collection<SubmissionState> states) {}

    @PersistenceContext
    private EntityManager em;

    void add(Submission submission) {
        em.persist(submission);
        em.flush();
    }

    void add(SubmissionStep step) {
        em.persist(step);
    }

    void flush() {
        em.flush();
    }

    Optional<Submission> byCode(String code) {
        return em.createQuery("select s from Submission s where s.code = :code", Submission.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The entry, alone until the transaction ends. */
    Optional<Submission> lockByCode(String code) {
        return em.createQuery("select s from Submission s where s.code = :code", Submission.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .findFirst();
    }

    List<Submission> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select s from Submission s where s.id in :ids", Submission.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    Slice<SubmissionRow> page(Shelf shelf, Query query) {
        var where = " from Submission s where s.editionId = :edition and s.state in :states"
                + shelf.institutionId()
                        .map(i -> " and s.institutionId = :institution")
                        .orElse("")
                + shelf.unitOf().map(u -> " and s.unitId = :unit").orElse("")
                + (query.text().isEmpty() ? "" : " and (s.title like :text or s.code like :text)");
        var total = bind(em.createQuery("select count(s)" + where, Long.class), shelf, query)
                .getSingleResult();
        var rows = bind(em.createQuery("select s" + where + " order by s.code", Submission.class), shelf, query)
                .setFirstResult(query.offset())
                .setMaxResults(query.size())
                .getResultStream()
                .map(Submission::row)
                .toList();
        return new Slice<>(rows, total, query.page(), query.size());
    }

    private static <T> jakarta.persistence.TypedQuery<T> bind(
            jakarta.persistence.TypedQuery<T> typed, Shelf shelf, Query query) {
        typed.setParameter("edition", shelf.editionId()).setParameter("states", shelf.states());
        shelf.institutionId().ifPresent(i -> typed.setParameter("institution", i));
        shelf.unitOf().ifPresent(u -> typed.setParameter("unit", u));
        if (!query.text().isEmpty()) {
            typed.setParameter("text", "%" + query.text() + "%");
        }
        return typed;
    }

    Map<SubmissionState, Long> counts(long editionId, Optional<Long> institutionId) {
        var counts = new EnumMap<SubmissionState, Long>(SubmissionState.class);
        var query = em.createQuery(
                "select s.state, count(s) from Submission s where s.editionId = :edition"
                        + institutionId
                                .map(i -> " and s.institutionId = :institution")
                                .orElse("")
                        + " group by s.state",
                Object[].class);
        query.setParameter("edition", editionId);
        institutionId.ifPresent(i -> query.setParameter("institution", i));
        query.getResultList().forEach(row -> counts.put((SubmissionState) row[0], (Long) row[1]));
        return counts;
    }

    List<Long> idsIn(long editionId, SubmissionState state) {
        return em.createQuery(
                        "select s.id from Submission s where s.editionId = :edition and s.state = :state order by s.id",
                        Long.class)
                .setParameter("edition", editionId)
                .setParameter("state", state)
                .getResultList();
    }

    /** Another entry of the edition with the same title, if there is one. */
    boolean hasTwin(Submission submission) {
        return !em.createQuery(
                        "select s.id from Submission s where s.editionId = :edition and s.title = :title and s.id <> :id",
                        Long.class)
                .setParameter("edition", submission.editionId())
                .setParameter("title", submission.title())
                .setParameter("id", submission.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Map<Long, Answer> answers(long submissionId) {
        var answers = new LinkedHashMap<Long, Answer>();
        em.createQuery("select a from Answer a where a.submissionId = :id", Answer.class)
                .setParameter("id", submissionId)
                .getResultList()
                .forEach(answer -> answers.put(answer.questionId(), answer));
        return answers;
    }

    void add(Answer answer) {
        em.persist(answer);
    }

    List<StepView> steps(long submissionId) {
        return em.createQuery(
                        "select s from SubmissionStep s where s.submissionId = :id order by s.at, s.id",
                        SubmissionStep.class)
                .setParameter("id", submissionId)
                .getResultStream()
                .map(SubmissionStep::view)
                .toList();
    }

    Optional<Receipt> receipt(long submissionId) {
        return em.createQuery("select r from Receipt r where r.submissionId = :id", Receipt.class)
                .setParameter("id", submissionId)
                .getResultStream()
                .findFirst();
    }

    void add(Receipt receipt) {
        em.persist(receipt);
        em.flush();
    }

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

    /** The entry that a document is attached to. */
    Optional<Submission> ofDocument(long documentId) {
        var ids = em.createNativeQuery("select submission_id from attachment where document_id = ?")
                .setParameter(1, documentId)
                .getResultList();
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(em.find(Submission.class, ((Number) ids.get(0)).longValue()));
    }
}
