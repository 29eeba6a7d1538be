package id.kipp.judging.rules.score;

import java.math.BigDecimal;
import java.util.List;

/**
 * Where a submission stands by its raw mean.
 *
 * @param rank 1 for the best; equal means share the best of their places
 * @param mean mean of its weighted scores, on 0–100; never the sum
 * @param spread sample standard deviation of its scores; 0 with one reading
 * @param scores its weighted scores, lowest first
 * @param tiedAtLine whether its tie stretches across the cut line, so that only a recorded decision can break it
 */
public record RawStanding(
        long submissionId, int rank, BigDecimal mean, BigDecimal spread, List<BigDecimal> scores, boolean tiedAtLine) {
    public RawStanding {
        scores = List.copyOf(scores);
    }

    public int readings() {
        return scores.size();
    }
}
