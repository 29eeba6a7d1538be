package id.kipp.judging.rules.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kipp.judging.rules.assignment.AssignmentProblem.Bounds;
import id.kipp.judging.rules.assignment.AssignmentProblem.Demand;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every assignment, whatever the problem. */
class AssignmentProperties {

    @Property(tries = 300)
    void meetsDemandsBoundsAndConflicts(@ForAll Random random) {
        var problem = problem(random, 2 + random.nextInt(20), 2 + random.nextInt(8), random.nextBoolean());

        Assignment.solve(problem, Progress.UNHEARD).result().ifPresent(assignment -> {
            for (var demand : problem.demands()) {
                assertThat(assignment.pairings())
                        .filteredOn(pairing -> pairing.entry().equals(demand.entry()))
                        .hasSize(demand.readings());
            }
            for (var bounds : problem.bounds()) {
                assertThat(assignment.pairings())
                        .filteredOn(pairing -> pairing.juror().equals(bounds.juror()))
                        .hasSizeBetween(bounds.least(), bounds.most());
            }
            assertThat(assignment.pairings()).doesNotHaveDuplicates().noneMatch(problem.conflicts()::contains);
            assertThat(assignment.similarity()).isLessThanOrEqualTo(assignment.optimum() + 1e-9);
        });
    }

    @Property(tries = 150)
    void isAsGoodAsTryingEverything(@ForAll Random random) {
        var problem = problem(random, 1 + random.nextInt(4), 2 + random.nextInt(3), random.nextBoolean());
        var best = new BruteForce(problem).best();

        var answer = Assignment.solve(problem, Progress.UNHEARD);

        assertThat(answer.result().isPresent()).isEqualTo(best.isPresent());
        assertThat(answer.reasons().isEmpty()).isEqualTo(best.isPresent());
        answer.result()
                .ifPresent(assignment -> assertThat(assignment.optimum()).isCloseTo(best.getAsDouble(), within(1e-6)));
    }

    @Property(tries = 50)
    void isAsGoodAsAGeneralFlowSolver(@ForAll Random random) {
        var problem = problem(random, 5 + random.nextInt(30), 4 + random.nextInt(5), false);

        Assignment.solve(problem, Progress.UNHEARD)
                .result()
                .ifPresent(assignment ->
                        assertThat(assignment.optimum()).isCloseTo(GeneralFlow.optimum(problem), within(1e-6)));
    }

    @Property(tries = 50)
    void theOrderOfTheInputChangesNothing(@ForAll Random random) {
        var problem = problem(random, 10, 5, true);
        var demands = new ArrayList<>(problem.demands());
        var bounds = new ArrayList<>(problem.bounds());
        Collections.shuffle(demands, random);
        Collections.shuffle(bounds, random);
        var shuffled = new AssignmentProblem(
                demands, bounds, new HashMap<>(problem.similarities()), problem.conflicts(), true, problem.seed());

        assertThat(Assignment.solve(shuffled, Progress.UNHEARD)).isEqualTo(Assignment.solve(problem, Progress.UNHEARD));
    }

    @Property(tries = 50)
    void balancesWithinOneWhereNothingStandsAgainstIt(@ForAll Random random) {
        var problem = problem(random, 12, 5, true);
        var free = problem.bounds().stream()
                .map(bounds -> new Bounds(bounds.juror(), 0, 99))
                .toList();

        var assignment = Assignment.solve(
                        new AssignmentProblem(
                                problem.demands(),
                                free,
                                problem.similarities(),
                                problem.conflicts().stream().limit(1).collect(Collectors.toSet()),
                                true,
                                1),
                        Progress.UNHEARD)
                .result()
                .orElseThrow();
        var loads =
                assignment.loads().stream().mapToInt(Assignment.Load::entries).summaryStatistics();

        assertThat(loads.getMax() - loads.getMin()).isLessThanOrEqualTo(1);
    }

    private static AssignmentProblem problem(Random random, int entries, int jurors, boolean balanced) {
        var demands = new ArrayList<Demand>();
        var bounds = new ArrayList<Bounds>();
        Map<Pairing, Double> similarities = new HashMap<>();
        var conflicts = new HashSet<Pairing>();
        for (var i = 0; i < entries; i++) {
            demands.add(new Demand("e" + i, random.nextInt(jurors)));
        }
        for (var j = 0; j < jurors; j++) {
            var least = random.nextInt(2);
            bounds.add(new Bounds("j" + j, least, least + random.nextInt(entries + 1)));
        }
        for (var i = 0; i < entries; i++) {
            for (var j = 0; j < jurors; j++) {
                var pairing = new Pairing("e" + i, "j" + j);
                if (random.nextInt(3) > 0) {
                    similarities.put(pairing, random.nextInt(21) / 10.0 - .5);
                }
                if (random.nextInt(8) == 0) {
                    conflicts.add(pairing);
                }
            }
        }
        return new AssignmentProblem(demands, bounds, similarities, conflicts, balanced, random.nextLong());
    }

    /** Tries every choice of jurors for every entry. */
    private static final class BruteForce {
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

        private void fill(int entry, double similarity) {
            if (entry == problem.demands().size()) {
                judge(similarity);
                return;
            }
            for (var choice = 0; choice < 1 << loads.length; choice++) {
                if (Integer.bitCount(choice) == problem.demands().get(entry).readings()) {
                    choose(entry, choice, similarity);
                }
            }
        }

        private void choose(int entry, int choice, double similarity) {
            var jurors = jurors(choice);
            if (jurors.stream().anyMatch(j -> problem.isConflict(entry, j))) {
                return;
            }
            jurors.forEach(j -> loads[j]++);
            fill(
                    entry + 1,
                    similarity
                            + jurors.stream()
                                    .mapToDouble(j -> problem.similarity(entry, j))
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
}
