package id.kipp.judging.rules.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How a juror uses the scale: for the juror's own eyes, to score the last submission as the first.
 *
 * @param mean mean of the juror's weighted scores, on 0–100
 * @param spread sample standard deviation; 0 with one score
 * @param scores the scores, lowest first
 */
public record ScaleUse(BigDecimal mean, BigDecimal spread, List<BigDecimal> scores) {
    private static final int TEN = 10;
    private static final int LAST_TEN = 90;

    public ScaleUse {
        scores = List.copyOf(scores);
    }

    /** The use of the scale that these weighted scores show, on 0–100; zeros without any. */
    public static ScaleUse of(List<BigDecimal> scores) {
        return RawRanking.of(Map.of(0L, scores), 0).stream()
                .findFirst()
                .map(own -> new ScaleUse(own.mean(), own.spread(), own.scores()))
                .orElseGet(() -> new ScaleUse(BigDecimal.ZERO, BigDecimal.ZERO, List.of()));
    }

    /** The lowest score; there must be one. */
    public BigDecimal lowest() {
        return scores.get(0);
    }

    /** The highest score; there must be one. */
    public BigDecimal highest() {
        return scores.get(scores.size() - 1);
    }

    /** Where a plot of scores begins: at the ten below the lowest, so that differences can be seen; 0 without any. */
    public static int from(List<BigDecimal> scores) {
        return scores.stream()
                .mapToInt(score -> Math.min(LAST_TEN, score.intValue() / TEN * TEN))
                .min()
                .orElse(0);
    }
}
