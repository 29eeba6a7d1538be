package id.kipp.submission.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads how many words answer each question. */
@ApplicationScoped
class CompletionRepository {
    private static final int AT_ONCE = 1000;

    @PersistenceContext
    private EntityManager em;

    /** By submission and question. */
    Map<Long, Map<Long, Integer>> words(List<Long> submissionIds) {
        var words = new HashMap<Long, Map<Long, Integer>>();
        for (int from = 0; from < submissionIds.size(); from += AT_ONCE) {
            em.createQuery(
                            "select a.submissionId, a.questionId, a.words from Answer a where a.submissionId in :ids",
                            Object[].class)
                    .setParameter("ids", submissionIds.subList(from, Math.min(submissionIds.size(), from + AT_ONCE)))
                    .getResultStream()
                    .forEach(row -> words.computeIfAbsent((Long) row[0], id -> new HashMap<>())
                            .put((Long) row[1], (Integer) row[2]));
        }
        return words;
    }
}
