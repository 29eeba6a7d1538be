package id.kipp.submission;

import id.kipp.kernel.Page;
import id.kipp.kernel.PageRequest;
import id.kipp.submission.rules.SubmissionState;
import id.kipp.submission.view.ReceiptView;
import id.kipp.submission.view.StepView;
import id.kipp.submission.view.SubmissionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stores submissions with their answers and steps. */
@ApplicationScoped
class SubmissionRepository {
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

    /** With its receipt and its documents, which every page of it shows. */
    Optional<StoredSubmission> wholeByCode(String code) {
        return whole("code", code);
    }

    Optional<StoredSubmission> wholeById(long id) {
        return whole("id", id);
    }

    private Optional<StoredSubmission> whole(String property, Object value) {
        return em.createQuery(
                        "select s, r.number, r.receivedAt, r.correctedAt, r.contentSha256,"
                                + " sql('(select group_concat(document_id order by document_id) from attachment"
                                + " where submission_id = ?)', s.id)"
                                + " from Submission s left join Receipt r on r.submissionId = s.id where s." + property
                                + " = :value",
                        Object[].class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst()
                .map(row -> new StoredSubmission((Submission) row[0], receipt(row), ids((String) row[5])));
    }

    private static @Nullable ReceiptView receipt(Object[] row) {
        return row[1] == null
                ? null
                : new ReceiptView((String) row[1], (Instant) row[2], (Instant) row[3], (String) row[4]);
    }

    private static List<Long> ids(@Nullable String list) {
        return list == null
                ? List.of()
                : Stream.of(list.split(",")).map(Long::valueOf).toList();
    }

    /** The submission, alone until the transaction ends. */
    Optional<Submission> lockByCode(String code) {
        return em.createQuery("select s from Submission s where s.code = :code", Submission.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .findFirst();
    }

    /** The submissions by code, all alone until the transaction ends, and locked in one order whoever asks. */
    List<Submission> lockByCodes(Collection<String> codes) {
        return em.createQuery("select s from Submission s where s.code in :codes order by s.code", Submission.class)
                .setParameter("codes", codes)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", "true")
                .getResultList();
    }

    List<Submission> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select s from Submission s where s.id in :ids", Submission.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** A page of a filter; the words are looked for in titles and codes. */
    Page<SubmissionRow> page(SubmissionFilter filter, PageRequest pageRequest) {
        if (filter.states().isEmpty()) {
            return new Page<>(List.of(), 0, pageRequest.page(), pageRequest.size());
        }
        var search = new SubmissionFilterQuery(filter, pageRequest.text());
        var total = search.bind(em.createQuery(search.count(), Long.class)).getSingleResult();
        var rows = search.bind(em.createQuery(search.list(), Submission.class))
                .setFirstResult(pageRequest.offset())
                .setMaxResults(pageRequest.size())
                .getResultStream()
                .map(Submission::row)
                .toList();
        return new Page<>(rows, total, pageRequest.page(), pageRequest.size());
    }

    /** The other submission of a filter with the same title, if there is one. */
    Optional<String> duplicateTitle(SubmissionFilter filter, String title, long exceptId) {
        var search = new SubmissionFilterQuery(filter, "");
        return search.bind(em.createQuery(search.codesTitled(), String.class))
                .setParameter("title", title)
                .setParameter("except", exceptId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Map<SubmissionState, Long> counts(long editionId, Optional<Long> institutionId) {
        var counts = new EnumMap<SubmissionState, Long>(SubmissionState.class);
        var pageRequest = em.createQuery(
                "select s.state, count(s) from Submission s where s.editionId = :edition"
                        + institutionId
                                .map(i -> " and s.institutionId = :institution")
                                .orElse("")
                        + " group by s.state",
                Object[].class);
        pageRequest.setParameter("edition", editionId);
        institutionId.ifPresent(i -> pageRequest.setParameter("institution", i));
        pageRequest.getResultList().forEach(row -> counts.put((SubmissionState) row[0], (Long) row[1]));
        return counts;
    }

    void announce(long editionId, String tier, Collection<Long> winners) {
        em.createQuery("update Submission s set s.missedTier = :tier where s.editionId = :edition and s.state = :passed"
                        + " and s.missedTier is null and s.id not in :winners")
                .setParameter("tier", tier)
                .setParameter("edition", editionId)
                .setParameter("passed", SubmissionState.PASSED)
                .setParameter("winners", winners)
                .executeUpdate();
        em.createQuery("update Submission s set s.tier = :tier where s.id in :winners")
                .setParameter("tier", tier)
                .setParameter("winners", winners)
                .executeUpdate();
    }

    List<Long> idsIn(long editionId, SubmissionState state) {
        return em.createQuery(
                        "select s.id from Submission s where s.editionId = :edition and s.state = :state order by s.id",
                        Long.class)
                .setParameter("edition", editionId)
                .setParameter("state", state)
                .getResultList();
    }

    Map<Long, Answer> answers(long submissionId) {
        var answers = new LinkedHashMap<Long, Answer>();
        em.createQuery("select a from Answer a where a.submissionId = :id", Answer.class)
                .setParameter("id", submissionId)
                .getResultList()
                .forEach(answer -> answers.put(answer.questionId(), answer));
        return answers;
    }

    List<Answer> answersOf(Collection<Long> submissionIds) {
        return submissionIds.isEmpty()
                ? List.of()
                : em.createQuery("select a from Answer a where a.submissionId in :ids", Answer.class)
                        .setParameter("ids", submissionIds)
                        .getResultList();
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

    /** Removes a draft with everything that hangs on it. */
    void remove(Submission submission) {
        for (var part : List.of("Answer", "SubmissionStep")) {
            em.createQuery("delete from " + part + " p where p.submissionId = :id")
                    .setParameter("id", submission.id())
                    .executeUpdate();
        }
        em.remove(submission);
        em.flush();
    }
}
