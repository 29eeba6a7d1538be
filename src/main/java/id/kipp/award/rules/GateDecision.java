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
        var choice = judgeChoice();
        if (!choice.isAllowed()) {
            return choice;
        }
        var missing = (long) unexplained().size();
        return missing == 0 ? Verdict.allowed() : Verdict.refused("award.plenary.unexplained", missing);
    }

    /** Whether as many are taken as pass the gate, all of them ranked; whatever reasons there are. */
    public Verdict judgeChoice() {
        if (ranking.isEmpty()) {
            return Verdict.refused("award.plenary.empty");
        }
        if (!ranking.stream().map(Placed::submissionId).toList().containsAll(taken)) {
            return Verdict.refused("award.plenary.unknown");
        }
        return taken.size() == wanted()
                ? Verdict.allowed()
                : Verdict.refused("award.plenary.count", taken.size(), wanted());
    }

    /** The submissions that need a reason and have none, in the order of the ranking. */
    public List<Long> unexplained() {
        return deviations().keySet().stream()
                .filter(submission ->
                        TypedText.line(reasons.getOrDefault(submission, "")).isEmpty())
                .toList();
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
