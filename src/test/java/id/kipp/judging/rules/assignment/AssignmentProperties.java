package id.kipp.judging.rules.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kipp.judging.rules.assignment.AssignmentProblem.Bounds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every assignment, whatever the problem. */
class AssignmentProperties {

    @Property(tries = 300)
    void meetsDemandsBoundsAndConflicts(@ForAll Random random) {
        var problem = Problems.any(random, 2 + random.nextInt(20), 2 + random.nextInt(8), random.nextBoolean());

        Assignment.solve(problem, Progress.UNHEARD).result().ifPresent(assignment -> {
            for (var demand : problem.demands()) {
                assertThat(assignment.pairings())
                        .filteredOn(pairing -> pairing.submission().equals(demand.submission()))
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
        var problem = Problems.any(random, 1 + random.nextInt(4), 2 + random.nextInt(3), random.nextBoolean());
        var best = new BruteForce(problem).best();

        var answer = Assignment.solve(problem, Progress.UNHEARD);

        assertThat(answer.result().isPresent()).isEqualTo(best.isPresent());
        assertThat(answer.reasons().isEmpty()).isEqualTo(best.isPresent());
        answer.result()
                .ifPresent(assignment -> assertThat(assignment.optimum()).isCloseTo(best.getAsDouble(), within(1e-6)));
    }

    @Property(tries = 50)
    void isAsGoodAsAGeneralFlowSolver(@ForAll Random random) {
        var problem = Problems.any(random, 5 + random.nextInt(30), 4 + random.nextInt(5), false);

        Assignment.solve(problem, Progress.UNHEARD)
                .result()
                .ifPresent(assignment ->
                        assertThat(assignment.optimum()).isCloseTo(GeneralFlow.optimum(problem), within(1e-6)));
    }

    @Property(tries = 50)
    void theOrderOfTheInputChangesNothing(@ForAll Random random) {
        var problem = Problems.any(random, 10, 5, true);
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
        var problem = Problems.any(random, 12, 5, true);
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
        var loads = assignment.loads().stream()
                .mapToInt(Assignment.Load::submissions)
                .summaryStatistics();

        assertThat(loads.getMax() - loads.getMin()).isLessThanOrEqualTo(1);
    }
}
