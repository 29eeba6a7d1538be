package id.kipp.judging.rules.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * A juror's score for a submission: Σ(w·s) / Σw over the criteria of the stage's rubric, on 0–100, rounded half up to four
 * decimals (domain: judging, method 1).
 */
public final class WeightedScore {
    private static final int DECIMALS = 4;

    private WeightedScore() {}

    /**
     * The weighted score.
     *
     * @param weights weight of each criterion, more than zero
     * @param marks mark of each criterion
     * @return nothing while a criterion has no mark
     */
    public static Optional<BigDecimal> of(Map<Long, BigDecimal> weights, Map<Long, Mark> marks) {
        if (weights.isEmpty()) {
            return Optional.empty();
        }
        var sum = BigDecimal.ZERO;
        var weightSum = BigDecimal.ZERO;
        for (var weight : weights.entrySet()) {
            var mark = marks.get(weight.getKey());
            if (mark == null) {
                return Optional.empty();
            }
            sum = sum.add(weight.getValue().multiply(mark.value()));
            weightSum = weightSum.add(weight.getValue());
        }
        return Optional.of(sum.divide(weightSum, MathContext.DECIMAL128).setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
