package id.kipp.judging.rules;

import id.kipp.judging.rules.assignment.Assignment;
import id.kipp.judging.rules.assignment.AssignmentProblem;
import id.kipp.judging.rules.assignment.AssignmentProblem.Bounds;
import id.kipp.judging.rules.assignment.AssignmentProblem.Demand;
import id.kipp.judging.rules.assignment.Pairing;
import id.kipp.judging.rules.assignment.Progress;
import id.kipp.judging.rules.ranking.Ranking;
import id.kipp.judging.rules.ranking.RankingTerms;
import id.kipp.judging.rules.severity.SeverityModel;
import id.kipp.judging.rules.severity.VarianceComponents;
import id.kipp.judging.rules.simulation.SimulationPlan;
import id.kipp.judging.rules.simulation.Stage;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Times the heavy rules at the size of the competition and beyond: {@code mvn -Pbench}. */
public final class RulesBenchmark {
    private static final int ROUNDS = 7;
    private static final VarianceComponents VARIANCE = new VarianceComponents(25, 25, 50);

    private final PrintStream out;

    private RulesBenchmark(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        new RulesBenchmark(System.out).run();
    }

    private void run() {
        out.printf(
                "%nMilliseconds, %d processors, Java %s, %d rounds; the first round finds a cold machine.%n%n",
                Runtime.getRuntime().availableProcessors(), Runtime.version(), ROUNDS);
        out.println("| What | first | median | slowest of the rest |");
        out.println("|---|---|---|---|");
        for (var readings : List.of(3, 5)) {
            var panel = panel(3200, 100, readings);
            time("severity model, 3,200 entries × 100 jurors × " + readings, () -> SeverityModel.fit(panel));
            time("ranking with 20,000 draws, the same", () -> Ranking.of(panel, RankingTerms.of(panel, 99, 1)));
        }
        for (var skew : List.of(0.0, 1.0)) {
            var problem = problem(3200, 60, 5, 18, skew);
            time(
                    "assignment, 3,200 × 60 × 5, 18 preferences each, "
                            + (skew > 0 ? "some jurors popular" : "evenly liked"),
                    () -> Assignment.solve(problem, Progress.UNHEARD));
        }
    }

    private void time(String what, Runnable work) {
        var times = new ArrayList<Long>();
        for (var round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - start) / 1_000_000);
        }
        var warm = times.stream().skip(1).sorted().toList();
        out.printf("| %s | %d | %d | %d |%n", what, times.get(0), warm.get(warm.size() / 2), warm.get(warm.size() - 1));
    }

    private static Panel panel(int submissions, int jurors, int readings) {
        var plan = new SimulationPlan(submissions, jurors, readings, 70, VARIANCE, 99, 0, 0, 2, 1);
        return Panel.of(new Stage(plan, 1).readings());
    }

    /** With skew, the first jurors are preferred more often than the last. */
    private static AssignmentProblem problem(int submissions, int jurors, int readings, int preferences, double skew) {
        var random = new SplittableRandom(1);
        var demands = IntStream.range(0, submissions)
                .mapToObj(i -> new Demand("e" + i, readings))
                .toList();
        var bounds = IntStream.range(0, jurors)
                .mapToObj(j -> new Bounds("j" + j, 0, submissions))
                .toList();
        var similarities = new HashMap<Pairing, Double>();
        var conflicts = new HashSet<Pairing>();
        for (var i = 0; i < submissions; i++) {
            var submission = i;
            var keys = random.doubles(jurors).toArray();
            Arrays.setAll(keys, j -> keys[j] + skew * j / jurors);
            var order = IntStream.range(0, jurors)
                    .boxed()
                    .sorted((a, b) -> Double.compare(keys[a], keys[b]))
                    .toList();
            order.stream()
                    .limit(preferences)
                    .forEach(j -> similarities.put(new Pairing("e" + submission, "j" + j), random.nextInt(41) / 20.0));
            conflicts.add(new Pairing("e" + i, "j" + order.get(random.nextInt(jurors))));
        }
        return new AssignmentProblem(demands, bounds, similarities, conflicts, true, 1);
    }
}
