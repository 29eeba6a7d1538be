package id.kipp.judging.ranking;

import id.kipp.judging.rules.Answer;
import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.Reading;
import id.kipp.judging.rules.ranking.RankedSubmission;
import id.kipp.judging.rules.ranking.Ranking;
import id.kipp.judging.rules.ranking.RankingTerms;
import id.kipp.judging.rules.ranking.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a sealed stage's scores say once the severity of jurors is taken out. Sealed scores never change, so that each answer is
 * worked out once and kept under the seal.
 */
@ApplicationScoped
class Adjustment {
    /** Recorded, so that anybody gets the same probabilities from the same scores. */
    static final long SEED = 1;

    private static final int MOST_KEPT = 16;

    /** The model of a stage, and the standings that follow from it. */
    record Modelled(Ranking ranking, Answer<Map<String, Standing>> standings) {}

    private final Map<String, Modelled> kept = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Modelled> eldest) {
            return size() > MOST_KEPT;
        }
    });

    /** The model, and the adjusted standing of each submission by its id, or why the design allows none. */
    Modelled of(String seal, int line, Supplier<List<Reading>> readings) {
        var key = seal + ":" + line;
        var known = kept.get(key);
        if (known == null) {
            known = work(readings.get(), line);
            kept.put(key, known);
        }
        return known;
    }

    static Modelled work(List<Reading> readings, int line) {
        var panel = Panel.of(readings);
        var ranking = Ranking.of(panel, RankingTerms.of(panel, Math.max(1, line), SEED));
        return new Modelled(ranking, ranking.severity().map(fit -> bySubmission(ranking.submissions())));
    }

    private static Map<String, Standing> bySubmission(List<RankedSubmission> submissions) {
        var standings = new HashMap<String, Standing>();
        submissions.forEach(submission ->
                submission.standing().ifPresent(standing -> standings.put(submission.submission(), standing)));
        return Map.copyOf(standings);
    }
}
