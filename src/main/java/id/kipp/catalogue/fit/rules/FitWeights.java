package id.kipp.catalogue.fit.rules;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;

/** What each reason weighs; the weights are data. */
public record FitWeights(Map<FitKind, Double> weights) {
    public FitWeights {
        weights = Map.copyOf(weights);
        if (!weights.keySet().equals(EnumSet.allOf(FitKind.class))
                || weights.values().stream().anyMatch(weight -> !(weight > 0))) {
            throw new IllegalArgumentException("each reason has a weight above 0: " + weights);
        }
    }

    public double of(FitKind kind) {
        return Objects.requireNonNull(weights.get(kind));
    }

    /**
     * How well it fits, from 0 to 1: the mean of the reasons by their weights. What the data do not say lowers nothing; where
     * they say nothing at all, it is 0.
     */
    public double score(Collection<FitReason> reasons) {
        var known = reasons.stream().filter(FitReason::isKnown).toList();
        var whole = known.stream().mapToDouble(reason -> of(reason.kind())).sum();
        var sum = known.stream()
                .mapToDouble(reason -> of(reason.kind()) * reason.worth().orElseThrow())
                .sum();
        return whole == 0 ? 0 : sum / whole;
    }
}
