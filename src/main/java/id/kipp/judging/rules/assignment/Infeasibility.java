package id.kipp.judging.rules.assignment;

import id.kipp.kernel.Verdict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Why no assignment can meet all demands and bounds. */
final class Infeasibility {
    private final AssignmentProblem problem;
    private final Roster roster;

    private Infeasibility(AssignmentProblem problem, Roster roster) {
        this.problem = problem;
        this.roster = roster;
    }

    /** What can be seen from the numbers alone. */
    static List<Verdict.Refused> before(AssignmentProblem problem) {
        var found = new ArrayList<Verdict.Refused>();
        var jurors = problem.bounds().size();
        var submissions = problem.demands().size();
        for (var i = 0; i < submissions; i++) {
            var submission = i;
            var willing = IntStream.range(0, jurors)
                    .filter(j -> !problem.isConflict(submission, j))
                    .count();
            var demand = problem.demands().get(i);
            if (willing < demand.readings()) {
                found.add(refused("judging.assignment.entry-short", demand.submission(), demand.readings(), willing));
            }
        }
        for (var j = 0; j < jurors; j++) {
            var juror = j;
            var open = IntStream.range(0, submissions)
                    .filter(i -> problem.demands().get(i).readings() > 0 && !problem.isConflict(i, juror))
                    .count();
            var bounds = problem.bounds().get(j);
            if (open < bounds.least()) {
                found.add(refused("judging.assignment.juror-short", bounds.juror(), bounds.least(), open));
            }
        }
        if (jurors == 0) {
            found.add(refused("judging.assignment.no-jurors"));
        }
        var needed = problem.readings();
        var least = problem.bounds().stream()
                .mapToLong(AssignmentProblem.Bounds::least)
                .sum();
        var most = problem.bounds().stream()
                .mapToLong(AssignmentProblem.Bounds::most)
                .sum();
        if (most < needed) {
            found.add(refused("judging.assignment.too-little-room", needed, most));
        }
        if (least > needed) {
            found.add(refused("judging.assignment.too-little-work", needed, least));
        }
        return found;
    }

    /** What only the best attempt shows: jurors beyond their bounds, and those who could not relieve them. */
    static List<Verdict.Refused> after(AssignmentProblem problem, Roster roster) {
        return new Infeasibility(problem, roster).find();
    }

    private List<Verdict.Refused> find() {
        var found = new ArrayList<Verdict.Refused>();
        var over = jurors(j -> roster.load(j) > problem.bounds().get(j).most());
        if (!over.isEmpty()) {
            var group = closure(over, this::canHand);
            var most = group.stream()
                    .mapToLong(j -> problem.bounds().get(j).most())
                    .sum();
            found.add(refused("judging.assignment.group-full", names(group), loads(group), most));
        }
        var under = jurors(j -> roster.load(j) < problem.bounds().get(j).least());
        if (!under.isEmpty()) {
            var group = closure(under, (to, from) -> canHand(from, to));
            var least = group.stream()
                    .mapToLong(j -> problem.bounds().get(j).least())
                    .sum();
            found.add(refused("judging.assignment.group-idle", names(group), loads(group), least));
        }
        return found;
    }

    private BitSet jurors(IntPredicate which) {
        var jurors = new BitSet();
        IntStream.range(0, roster.jurors()).filter(which).forEach(jurors::set);
        return jurors;
    }

    private boolean canHand(int from, int to) {
        return roster.submissionsOf(from).stream().anyMatch(submission -> roster.isFree(submission, to));
    }

    /** Whether the second juror can be reached from the first. */
    private interface Step {
        boolean leads(int from, int to);
    }

    private BitSet closure(BitSet start, Step step) {
        var reached = (BitSet) start.clone();
        var size = 0;
        while (size < reached.cardinality()) {
            size = reached.cardinality();
            reached.or(jurors(to -> reached.stream().anyMatch(from -> step.leads(from, to))));
        }
        return reached;
    }

    private String names(BitSet group) {
        return group.stream().mapToObj(j -> problem.bounds().get(j).juror()).collect(Collectors.joining(", "));
    }

    private int loads(BitSet group) {
        return group.stream().map(roster::load).sum();
    }

    private static Verdict.Refused refused(String key, Object... values) {
        return new Verdict.Refused(key, List.of(values));
    }
}
