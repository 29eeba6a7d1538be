package id.kipp.judging.rules.assignment;

import id.kipp.judging.rules.assignment.AssignmentProblem.Bounds;
import id.kipp.judging.rules.assignment.AssignmentProblem.Demand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Makes small problems of assignment from tables. */
final class Problems {
    /** The published example: three entries, four jurors.. */
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
}
