package id.kipp.judging.rules.assignment;

import java.util.Arrays;
import java.util.Optional;

/**
 * Brings the loads of jurors within their bounds, and next to one another, at the least loss of similarity.
 *
 * <p>A minimum-cost flow by successive shortest paths (Ahuja, Magnanti and Orlin, Network Flows, 1993, chapters 9 and 14), sought among the jurors alone:
 * the length from one juror to another is the least cost of handing over a submission. Every assignment on the way is the best one for its loads, so that the last
 * is the best of all. With sixty jurors and thousands of submissions the graph is tiny.
 */
final class Rerouting {
    private static final int NONE = -1;
    private static final long FAR = Long.MAX_VALUE / 4;
    /** More than any chain of hand-overs can cost: loads come first, similarity second. */
    private static final long LOAD = 1L << 38;

    private static final int HEARD_EVERY = 50;

    private final Roster roster;
    private final AssignmentProblem problem;
    private final int[][] cheapest;
    private final long beyondBounds;

    Rerouting(Roster roster, AssignmentProblem problem) {
        this.roster = roster;
        this.problem = problem;
        beyondBounds = problem.readings() + 1L;
        cheapest = new int[roster.jurors()][roster.jurors()];
        for (var from = 0; from < cheapest.length; from++) {
            for (var to = 0; to < cheapest.length; to++) {
                cheapest[from][to] = search(from, to);
            }
        }
    }

    /** Whether it was left to finish. */
    boolean run(Progress progress) {
        var excess = excess();
        var path = shortest();
        for (var step = 0; path.isPresent(); step++) {
            if (step % HEARD_EVERY == 0 && !progress.goOn(Math.max(0, 1 - excess() / Math.max(1, excess)))) {
                return false;
            }
            follow(path.get());
            path = shortest();
        }
        return progress.goOn(1);
    }

    /** How many readings are with jurors who have more than their share. */
    private double excess() {
        var share = (double) problem.readings() / roster.jurors();
        var sum = 0.0;
        for (var j = 0; j < roster.jurors(); j++) {
            sum += Math.max(0, roster.load(j) - share);
        }
        return sum;
    }

    /** What one more submission costs a juror with this load, beyond similarity: rising, so that loads even out. */
    private long pressure(int juror, int load) {
        var bounds = problem.bounds().get(juror);
        var own = problem.balanced() ? load : 0;
        if (load < bounds.least()) {
            return LOAD * (own - beyondBounds);
        }
        return LOAD * (load < bounds.most() ? own : own + beyondBounds);
    }

    /** The chain of jurors, last to first, along which handing over gains most; none when nothing is to gain. */
    private Optional<int[]> shortest() {
        var jurors = roster.jurors();
        var distance = new long[jurors];
        var before = new int[jurors];
        for (var j = 0; j < jurors; j++) {
            distance[j] = roster.load(j) > 0 ? -pressure(j, roster.load(j) - 1) : FAR;
            before[j] = NONE;
        }
        var settled = false;
        while (!settled) {
            settled = true;
            for (var from = 0; from < jurors; from++) {
                settled &= !relax(from, distance, before);
            }
        }
        var last = 0;
        for (var j = 1; j < jurors; j++) {
            if (gain(j, distance) < gain(last, distance)) {
                last = j;
            }
        }
        return gain(last, distance) < 0 ? Optional.of(chain(last, before)) : Optional.empty();
    }

    private long gain(int juror, long[] distance) {
        return distance[juror] + pressure(juror, roster.load(juror));
    }

    private boolean relax(int from, long[] distance, int[] before) {
        var changed = false;
        for (var to = 0; to < distance.length; to++) {
            var submission = cheapest[from][to];
            if (submission != NONE && distance[from] + roster.cost(submission, from, to) < distance[to]) {
                distance[to] = distance[from] + roster.cost(submission, from, to);
                before[to] = from;
                changed = true;
            }
        }
        return changed;
    }

    private static int[] chain(int last, int[] before) {
        var chain = new int[before.length];
        var length = 0;
        for (var j = last; j != NONE; j = before[j]) {
            chain[length++] = j;
        }
        return Arrays.copyOf(chain, length);
    }

    private void follow(int[] chain) {
        var submissions = new int[chain.length];
        for (var k = 1; k < chain.length; k++) {
            submissions[k] = cheapest[chain[k]][chain[k - 1]];
        }
        for (var k = 1; k < chain.length; k++) {
            roster.hand(submissions[k], chain[k], chain[k - 1]);
            refresh(submissions[k], chain[k], chain[k - 1]);
        }
    }

    /** Keeps the cheapest hand-overs up to date after one submission went from one juror to another. */
    private void refresh(int submission, int from, int to) {
        for (var other = 0; other < cheapest.length; other++) {
            if (cheapest[from][other] == submission) {
                cheapest[from][other] = search(from, other);
            }
            offer(submission, to, other);
        }
        for (var juror : roster.jurorsOf(submission)) {
            if (cheapest[juror][to] == submission) {
                cheapest[juror][to] = search(juror, to);
            }
            offer(submission, juror, from);
        }
    }

    private void offer(int submission, int from, int to) {
        var known = cheapest[from][to];
        if (roster.isFree(submission, to) && (known == NONE || roster.isBetter(submission, known, from, to))) {
            cheapest[from][to] = submission;
        }
    }

    private int search(int from, int to) {
        var best = NONE;
        for (int submission : roster.submissionsOf(from)) {
            if (roster.isFree(submission, to) && (best == NONE || roster.isBetter(submission, best, from, to))) {
                best = submission;
            }
        }
        return best;
    }
}
