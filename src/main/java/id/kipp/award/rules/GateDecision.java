package id.kipp.award.rules;

import id.kipp.kernel.Verdict;
import id.kipp.kernel.text.TypedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The plenary's choice set against the ranking: as many as the gate lets through, and a reason for everything that the
 * ranking alone does not say: taken from below the line, left out above it, or chosen out of a tie across it.
 */
public record GateDecision(List<Placed> ranking, int size, Set<Long> taken, Map<Long, String> reasons) {

    /** How the choice differs from the ranking for one submission. */
    public enum Deviation {
        NONE,
        /** Below the line, and taken. */
        LIFTED,
        /** Above the line, and not taken. */
        LEFT_OUT,
        /** In a tie across the line: the ranking does not say. */
        TIE_DECIDED
    }

    public GateDecision {
        ranking = List.copyOf(ranking);
        taken = Set.copyOf(taken);
        reasons = Map.copyOf(reasons);
    }

    /** How many must be taken: the gate's size, or all when there are fewer. */
    public int wanted() {
        return Math.min(size, ranking.size());
    }

    /** Whether the decision may be recorded; the first thing that is missing otherwise. */
    public Verdict judge() {
        if (ranking.isEmpty()) {
            return Verdict.refused("award.plenary.empty");
        }
        if (!ranking.stream().map(Placed::submissionId).toList().containsAll(taken)) {
            return Verdict.refused("award.plenary.unknown");
        }
        if (taken.size() != wanted()) {
            return Verdict.refused("award.plenary.count", taken.size(), wanted());
        }
        var unexplained = ranking.stream()
                .filter(placed -> deviation(placed) != Deviation.NONE)
                .filter(placed -> TypedText.line(reasons.getOrDefault(placed.submissionId(), ""))
                        .isEmpty())
                .count();
        return unexplained == 0 ? Verdict.allowed() : Verdict.refused("award.plenary.unexplained", unexplained);
    }

    /** Every deviation, in the order of the ranking. */
    public Map<Long, Deviation> deviations() {
        var deviations = new LinkedHashMap<Long, Deviation>();
        ranking.forEach(placed -> {
            var deviation = deviation(placed);
            if (deviation != Deviation.NONE) {
                deviations.put(placed.submissionId(), deviation);
            }
        });
        return deviations;
    }

    private Deviation deviation(Placed placed) {
        var isTaken = taken.contains(placed.submissionId());
        if (placed.tiedAtLine()) {
            return isTaken ? Deviation.TIE_DECIDED : Deviation.NONE;
        }
        if (placed.rank() <= size) {
            return isTaken ? Deviation.NONE : Deviation.LEFT_OUT;
        }
        return isTaken ? Deviation.LIFTED : Deviation.NONE;
    }
}
