package id.kipp.judging.rules.assignment;

import id.kipp.judging.rules.assignment.AssignmentProblem.Bounds;
import id.kipp.judging.rules.assignment.AssignmentProblem.Demand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes small problems of assignment from tables. */
final class Problems {
    /** The published example: three submissions, four jurors.. */
    static final double[][] PUBLISHED = {{.2, .5, .2, .7}, {.1, .2, .0, .9}, {.4, .3, .6, .3}};

    private Problems() {}

    static Assignment given(AssignmentProblem problem) {
        return Assignment.solve(problem, Progress.UNHEARD).result().orElseThrow();
    }

    static AssignmentProblem problem(double[][] similarity, int[] demand, int least, int most, Set<Pairing> conflicts) {
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

    /** A problem by lot, which may have no solution. */
    static AssignmentProblem any(Random random, int submissions, int jurors, boolean balanced) {
        var demands = new ArrayList<Demand>();
        var bounds = new ArrayList<Bounds>();
        Map<Pairing, Double> similarities = new HashMap<>();
        var conflicts = new HashSet<Pairing>();
        for (var i = 0; i < submissions; i++) {
            demands.add(new Demand("e" + i, random.nextInt(jurors)));
        }
        for (var j = 0; j < jurors; j++) {
            var least = random.nextInt(2);
            bounds.add(new Bounds("j" + j, least, least + random.nextInt(submissions + 1)));
        }
        for (var i = 0; i < submissions; i++) {
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
}
