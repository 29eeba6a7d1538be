package id.kipp.judging.rules.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Ranks submissions by the mean of their jurors' weighted scores; ties stay ties. */
public final class RawRanking {
    private static final int DECIMALS = 4;
    private static final Comparator<RawStanding> BEST_FIRST =
            Comparator.comparing(RawStanding::mean).reversed().thenComparing(RawStanding::submissionId);

    private RawRanking() {}

    /**
     * The standings, best first, submissions without a score left out.
     *
     * @param scores weighted scores of each submission, on 0–100
     * @param line how many pass the gate; 0 when there is no gate
     */
    public static List<RawStanding> of(Map<Long, List<BigDecimal>> scores, int line) {
        var unranked = new ArrayList<RawStanding>();
        scores.forEach((submission, values) -> {
            if (!values.isEmpty()) {
                unranked.add(unranked(submission, values));
            }
        });
        unranked.sort(BEST_FIRST);
        return ranked(unranked, line);
    }

    private static RawStanding unranked(long submission, List<BigDecimal> values) {
        var mean = mean(values);
        var sorted = values.stream().sorted().toList();
        return new RawStanding(submission, 0, mean, spread(values), sorted, false);
    }

    private static List<RawStanding> ranked(List<RawStanding> sorted, int line) {
        var isLineInside = line > 0 && line < sorted.size();
        var tied = isLineInside && isTie(sorted.get(line - 1), sorted.get(line));
        var ranked = new ArrayList<RawStanding>();
        int rank = 1;
        for (int i = 0; i < sorted.size(); i++) {
            var standing = sorted.get(i);
            rank = i > 0 && isTie(sorted.get(i - 1), standing) ? rank : i + 1;
            var atLine = tied && isTie(standing, sorted.get(line));
            ranked.add(new RawStanding(
                    standing.submissionId(), rank, standing.mean(), standing.spread(), standing.scores(), atLine));
        }
        return List.copyOf(ranked);
    }

    private static boolean isTie(RawStanding one, RawStanding other) {
        return one.mean().compareTo(other.mean()) == 0;
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal spread(List<BigDecimal> values) {
        if (values.size() < 2) {
            return BigDecimal.ZERO;
        }
        var exact = values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
        var squares =
                values.stream().map(value -> value.subtract(exact).pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return squares.divide(BigDecimal.valueOf(values.size() - 1L), MathContext.DECIMAL128)
                .sqrt(MathContext.DECIMAL64)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
