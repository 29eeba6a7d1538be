package id.kipp.judging.rules.assignment;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Tries every choice of jurors for every submission. */
final class BruteForce {
    private final AssignmentProblem problem;
    private final int[] loads;
    private long leastSquares = Long.MAX_VALUE;
    private double best = Double.NEGATIVE_INFINITY;

    BruteForce(AssignmentProblem problem) {
        this.problem = problem;
        loads = new int[problem.bounds().size()];
    }

    OptionalDouble best() {
        fill(0, 0);
        return leastSquares == Long.MAX_VALUE ? OptionalDouble.empty() : OptionalDouble.of(best);
    }

    private void fill(int submission, double similarity) {
        if (submission == problem.demands().size()) {
            judge(similarity);
            return;
        }
        for (var choice = 0; choice < 1 << loads.length; choice++) {
            if (Integer.bitCount(choice) == problem.demands().get(submission).readings()) {
                choose(submission, choice, similarity);
            }
        }
    }

    private void choose(int submission, int choice, double similarity) {
        var jurors = jurors(choice);
        if (jurors.stream().anyMatch(j -> problem.isConflict(submission, j))) {
            return;
        }
        jurors.forEach(j -> loads[j]++);
        fill(
                submission + 1,
                similarity
                        + jurors.stream()
                                .mapToDouble(j -> problem.similarity(submission, j))
                                .sum());
        jurors.forEach(j -> loads[j]--);
    }

    private List<Integer> jurors(int choice) {
        return IntStream.range(0, loads.length)
                .filter(j -> (choice >> j & 1) == 1)
                .boxed()
                .toList();
    }

    /** Even loads first, where they are asked for; similarity second. */
    private void judge(double similarity) {
        for (var j = 0; j < loads.length; j++) {
            var bounds = problem.bounds().get(j);
            if (loads[j] < bounds.least() || loads[j] > bounds.most()) {
                return;
            }
        }
        var squares = problem.balanced()
                ? IntStream.of(loads).mapToLong(load -> (long) load * load).sum()
                : 0;
        if (squares < leastSquares || (squares == leastSquares && similarity > best)) {
            leastSquares = squares;
            best = similarity;
        }
    }
}
