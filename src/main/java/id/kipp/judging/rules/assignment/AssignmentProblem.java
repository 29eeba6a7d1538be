package id.kipp.judging.rules.assignment;

import id.kipp.judging.rules.IdOrder;
import id.kipp.kernel.RuleViolationException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Who could read what, and what is asked for.
 *
 * @param demands how many readings each submission needs
 * @param bounds how many submissions each juror takes
 * @param similarities how well a juror fits a submission, the more the better; nought where none is given
 * @param conflicts who must not read what
 * @param balanced whether the loads of jurors may differ by one at most, as far as their bounds allow
 * @param seed decides between assignments that are equally good
 */
public record AssignmentProblem(
        List<Demand> demands,
        List<Bounds> bounds,
        Map<Pairing, Double> similarities,
        Set<Pairing> conflicts,
        boolean balanced,
        long seed) {

    /** A submission and how many readings it needs. */
    public record Demand(String submission, int readings) {
        public Demand {
            if (readings < 0) {
                throw new IllegalArgumentException("a submission cannot need less than no reading");
            }
        }
    }

    /** A juror, and the least and most submissions that the juror takes. */
    public record Bounds(String juror, int least, int most) {
        public Bounds {
            if (least < 0 || most < least) {
                throw new IllegalArgumentException("a juror takes from none upwards, and no less than the least");
            }
        }
    }

    /** Sorts everything by identifier, so that the order in which it came does not matter. */
    public AssignmentProblem {
        demands = demands.stream()
                .sorted(Comparator.comparing(Demand::submission, IdOrder.NATURAL))
                .toList();
        bounds = bounds.stream()
                .sorted(Comparator.comparing(Bounds::juror, IdOrder.NATURAL))
                .toList();
        similarities = Map.copyOf(similarities);
        conflicts = Set.copyOf(conflicts);
        var submissions = distinct(demands, Demand::submission);
        var jurors = distinct(bounds, Bounds::juror);
        var named = new HashSet<>(conflicts);
        named.addAll(similarities.keySet());
        for (var pairing : named) {
            if (!submissions.contains(pairing.submission()) || !jurors.contains(pairing.juror())) {
                throw new RuleViolationException("judging.assignment.unknown", pairing.submission(), pairing.juror());
            }
        }
        if (similarities.values().stream().anyMatch(value -> !Double.isFinite(value))) {
            throw new IllegalArgumentException("a similarity is a finite number");
        }
    }

    private static <T> Set<String> distinct(List<T> all, Function<T, String> id) {
        var ids = new HashSet<String>();
        for (var one : all) {
            if (!ids.add(id.apply(one))) {
                throw new RuleViolationException("judging.assignment.named-twice", id.apply(one));
            }
        }
        return ids;
    }

    double similarity(int submission, int juror) {
        return similarities.getOrDefault(pairing(submission, juror), 0.0);
    }

    boolean isConflict(int submission, int juror) {
        return conflicts.contains(pairing(submission, juror));
    }

    Pairing pairing(int submission, int juror) {
        return new Pairing(
                demands.get(submission).submission(), bounds.get(juror).juror());
    }

    /** How many readings are needed in all. */
    int readings() {
        return demands.stream().mapToInt(Demand::readings).sum();
    }
}
