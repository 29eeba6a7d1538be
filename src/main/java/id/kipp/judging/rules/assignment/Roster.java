package id.kipp.judging.rules.assignment;

import id.kipp.judging.rules.Links;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Who reads what while the best assignment is being sought; submissions and jurors by their places in the problem. */
final class Roster {
    /** Similarities become whole numbers up to this, so that sums are exact and no rounding decides. */
    private static final double WHOLE = 1e8;

    private final AssignmentProblem problem;
    private final long[][] cost;
    private final int[][] tie;
    private final boolean[][] conflict;
    private final boolean[][] reads;
    private final List<List<Integer>> submissionsOf = new ArrayList<>();

    private Roster(AssignmentProblem problem) {
        this.problem = problem;
        var submissions = problem.demands().size();
        var jurors = problem.bounds().size();
        cost = new long[submissions][jurors];
        tie = new int[submissions][jurors];
        conflict = new boolean[submissions][jurors];
        reads = new boolean[submissions][jurors];
        var scale = scale(problem);
        var random = new SplittableRandom(problem.seed());
        for (var i = 0; i < submissions; i++) {
            for (var j = 0; j < jurors; j++) {
                cost[i][j] = -Math.round(problem.similarity(i, j) * scale);
                tie[i][j] = random.nextInt();
                conflict[i][j] = problem.isConflict(i, j);
            }
        }
        for (var j = 0; j < jurors; j++) {
            submissionsOf.add(new ArrayList<>());
        }
    }

    /** The largest power of ten that keeps all similarities below {@link #WHOLE}. */
    private static double scale(AssignmentProblem problem) {
        var largest = problem.similarities().values().stream()
                .mapToDouble(Math::abs)
                .max()
                .orElse(0);
        return WHOLE / Math.pow(10, Math.ceil(Math.log10(Math.max(largest, 1 / WHOLE))));
    }

    /** Every submission with the jurors that fit it best, whatever their load. */
    static Roster wishes(AssignmentProblem problem) {
        var roster = new Roster(problem);
        for (var i = 0; i < roster.submissions(); i++) {
            var submission = i;
            IntStream.range(0, roster.jurors())
                    .filter(j -> !roster.conflict[submission][j])
                    .boxed()
                    .sorted(Comparator.comparingLong((Integer j) -> roster.cost[submission][j])
                            .thenComparingInt(j -> roster.tie[submission][j]))
                    .limit(problem.demands().get(i).readings())
                    .forEach(j -> roster.add(submission, j));
        }
        return roster;
    }

    int submissions() {
        return cost.length;
    }

    int jurors() {
        return submissionsOf.size();
    }

    int load(int juror) {
        return submissionsOf.get(juror).size();
    }

    List<Integer> submissionsOf(int juror) {
        return submissionsOf.get(juror);
    }

    int[] jurorsOf(int submission) {
        return IntStream.range(0, jurors()).filter(j -> reads[submission][j]).toArray();
    }

    /** Neither a conflict nor read already. */
    boolean isFree(int submission, int juror) {
        return !conflict[submission][juror] && !reads[submission][juror];
    }

    /** What it costs to hand the submission from one juror to another. */
    long cost(int submission, int from, int to) {
        return cost[submission][to] - cost[submission][from];
    }

    /** Whether the first submission rather than the second is handed over: the cheaper one, then by lot. */
    boolean isBetter(int first, int second, int from, int to) {
        var difference = cost(first, from, to) - cost(second, from, to);
        return difference != 0 ? difference < 0 : tie[first][to] < tie[second][to];
    }

    private void add(int submission, int juror) {
        reads[submission][juror] = true;
        submissionsOf.get(juror).add(submission);
    }

    void hand(int submission, int from, int to) {
        reads[submission][from] = false;
        submissionsOf.get(from).remove((Integer) submission);
        add(submission, to);
    }

    Links links() {
        var links = new Links(jurors());
        for (var i = 0; i < submissions(); i++) {
            links.add(jurorsOf(i));
        }
        return links;
    }

    double similarity() {
        var sum = 0.0;
        for (var i = 0; i < submissions(); i++) {
            for (var j : jurorsOf(i)) {
                sum += problem.similarity(i, j);
            }
        }
        return sum;
    }

    Assignment assignment(double optimum) {
        var links = links();
        var pairings = new ArrayList<Pairing>();
        for (var i = 0; i < submissions(); i++) {
            for (var j : jurorsOf(i)) {
                pairings.add(problem.pairing(i, j));
            }
        }
        var loads = new ArrayList<Assignment.Load>();
        var loose = new ArrayList<String>();
        for (var j = 0; j < jurors(); j++) {
            var juror = problem.bounds().get(j).juror();
            loads.add(new Assignment.Load(juror, load(j), links.partners(j)));
            if (load(j) > 0 && links.partners(j) < Links.ENOUGH) {
                loose.add(juror);
            }
        }
        return new Assignment(pairings, similarity(), optimum, loads, loose, groups(links));
    }

    /** In how many parts the jurors fall who read anything. */
    int groups(Links links) {
        return (int) links.components().stream()
                .filter(group -> load(group.get(0)) > 0)
                .count();
    }
}
