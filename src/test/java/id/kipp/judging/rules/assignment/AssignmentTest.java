package id.kipp.judging.rules.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kipp.judging.rules.assignment.AssignmentProblem.Bounds;
import id.kipp.judging.rules.assignment.AssignmentProblem.Demand;
import id.kipp.kernel.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    private static final double[][] PUBLISHED = {{.2, .5, .2, .7}, {.1, .2, .0, .9}, {.4, .3, .6, .3}};

    @Test
    void findsThePublishedOptimum() {
        var assignment = given(problem(PUBLISHED, new int[] {2, 1, 3}, 1, 2, Set.of()));

        assertThat(assignment.similarity()).isCloseTo(3.4, within(1e-9));
        assertThat(assignment.pairings())
                .containsExactly(
                        new Pairing("1", "2"),
                        new Pairing("1", "4"),
                        new Pairing("2", "4"),
                        new Pairing("3", "1"),
                        new Pairing("3", "2"),
                        new Pairing("3", "3"));
    }

    @Test
    void namesEveryEntryThatNobodyMayRead() {
        var conflicts = new HashSet<Pairing>();
        for (var entry : List.of("1", "2", "3")) {
            for (var juror : List.of("1", "2", "3", "4")) {
                conflicts.add(new Pairing(entry, juror));
            }
        }

        var answer = Assignment.solve(problem(PUBLISHED, new int[] {2, 1, 3}, 0, 2, conflicts), Progress.UNHEARD);

        assertThat(answer.reasons())
                .containsExactly(
                        refused("judging.assignment.entry-short", "1", 2, 0L),
                        refused("judging.assignment.entry-short", "2", 1, 0L),
                        refused("judging.assignment.entry-short", "3", 3, 0L));
    }

    private static Verdict.Refused refused(String key, Object... values) {
        return new Verdict.Refused(key, List.of(values));
    }

    private static Assignment given(AssignmentProblem problem) {
        return Assignment.solve(problem, Progress.UNHEARD).result().orElseThrow();
    }

    private static AssignmentProblem problem(
            double[][] similarity, int[] demand, int least, int most, Set<Pairing> conflicts) {
        var demands = new ArrayList<Demand>();
        var bounds = new ArrayList<Bounds>();
        Map<Pairing, Double> similarities = new HashMap<>();
        for (var i = 0; i < demand.length; i++) {
            demands.add(new Demand(String.valueOf(i + 1), demand[i]));
            for (var j = 0; j < similarity[i].length; j++) {
                similarities.put(new Pairing(String.valueOf(i + 1), String.valueOf(j + 1)), similarity[i][j]);
            }
        }
        for (var j = 0; j < similarity[0].length; j++) {
            bounds.add(new Bounds(String.valueOf(j + 1), least, most));
        }
        return new AssignmentProblem(demands, bounds, similarities, conflicts, true, 1);
    }
}
