package id.kipp.judging.rules.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds others for what an absent juror leaves: each submission goes to whoever has least to read, where knowing its category
 * weighs as much as one submission less; the order of codes and of names decides what is equal, so that the same comes out twice.
 *
 * @param bounds how many submissions each of the others takes
 * @param taken who reads what, or did before it was taken back
 * @param loads how much each of the others reads
 * @param barred whether a juror must not read a submission
 * @param fits whether a juror knows a submission's category
 */
public record HandOver(
        List<AssignmentProblem.Bounds> bounds,
        Set<Pairing> taken,
        Map<String, Integer> loads,
        Predicate<Pairing> barred,
        Predicate<Pairing> fits) {
    /** Who gets what, and what nobody can take. */
    public record Plan(List<Pairing> given, List<String> left) {
        public Plan {
            given = List.copyOf(given);
            left = List.copyOf(left);
        }
    }

    public HandOver {
        bounds = List.copyOf(bounds);
        taken = Set.copyOf(taken);
        loads = Map.copyOf(loads);
    }

    public Plan plan(List<String> submissions) {
        var now = new HashMap<>(loads);
        var reads = new HashSet<>(taken);
        var given = new ArrayList<Pairing>();
        var left = new ArrayList<String>();
        submissions.stream()
                .sorted()
                .forEach(submission -> bounds.stream()
                        .filter(juror -> now.getOrDefault(juror.juror(), 0) < juror.most())
                        .map(juror -> new Pairing(submission, juror.juror()))
                        .filter(pair -> !reads.contains(pair) && !barred.test(pair))
                        .min(Comparator.<Pairing>comparingInt(
                                        pair -> now.getOrDefault(pair.juror(), 0) - (fits.test(pair) ? 1 : 0))
                                .thenComparing(Pairing::juror))
                        .ifPresentOrElse(
                                pair -> {
                                    given.add(pair);
                                    reads.add(pair);
                                    now.merge(pair.juror(), 1, Integer::sum);
                                },
                                () -> left.add(submission)));
        return new Plan(given, left);
    }
}
