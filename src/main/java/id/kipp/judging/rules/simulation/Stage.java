package id.kipp.judging.rules.simulation;

import id.kipp.judging.rules.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** One played competition, of which the truth is known: submission 1, 2, … read by juror 1, 2, …. */
public final class Stage {
    /** Odd constants that spread neighbouring pairs over the whole range of seeds. */
    private static final long SUBMISSION = 0x9E3779B97F4A7C15L;

    private static final long JUROR = 0xC2B2AE3D27D4EB4FL;

    private final SimulationPlan plan;
    private final long seed;
    private final double[] quality;
    private final double[] leniency;
    private final int[] loads;
    private final List<TreeSet<Integer>> jurors = new ArrayList<>();

    public Stage(SimulationPlan plan, long seed) {
        this.plan = plan;
        this.seed = seed;
        var random = new SplittableRandom(seed);
        quality = normal(random, plan.submissions(), plan.variance().submission());
        leniency = normal(random, plan.jurors(), plan.variance().juror());
        loads = new int[plan.jurors()];
        for (var i = 0; i < plan.submissions(); i++) {
            jurors.add(new TreeSet<>());
        }
        for (var round = 0; round < plan.readings(); round++) {
            readAllOnceMore();
        }
    }

    private static double[] normal(SplittableRandom random, int size, double variance) {
        return random.doubles(size)
                .map(unused -> random.nextGaussian() * Math.sqrt(variance))
                .toArray();
    }

    /** The true quality of a submission, above or below the mean. */
    public double quality(int submission) {
        return quality[submission];
    }

    /** What this juror gives this submission, whenever asked. */
    public double score(int submission, int juror) {
        var chance = new SplittableRandom(seed + (submission + 1) * SUBMISSION + (juror + 1) * JUROR).nextGaussian();
        return plan.mean()
                + quality[submission]
                + leniency[juror]
                + chance * Math.sqrt(plan.variance().residual());
    }

    /** All readings so far. */
    public List<Reading> readings() {
        var readings = new ArrayList<Reading>();
        for (var i = 0; i < jurors.size(); i++) {
            for (int juror : jurors.get(i)) {
                readings.add(new Reading(String.valueOf(i + 1), String.valueOf(juror + 1), score(i, juror)));
            }
        }
        return readings;
    }

    /** Gives every submission one more juror. */
    void readAllOnceMore() {
        IntStream.range(0, jurors.size()).forEach(this::readOnceMore);
    }

    /** Gives the submission one more juror, of those with the fewest submissions, by lot; none when all have read it. */
    void readOnceMore(int submission) {
        var known = jurors.get(submission);
        var lot = new SplittableRandom(seed ^ (known.size() + 1) * SUBMISSION ^ (submission + 1) * JUROR);
        var keys = lot.ints(loads.length).toArray();
        IntStream.range(0, loads.length)
                .filter(juror -> !known.contains(juror))
                .boxed()
                .min(Comparator.comparingInt((Integer juror) -> loads[juror]).thenComparingInt(juror -> keys[juror]))
                .ifPresent(juror -> {
                    known.add(juror);
                    loads[juror]++;
                });
    }

    /** The submissions that are truly the best. */
    List<String> trueTop() {
        return IntStream.range(0, quality.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> quality[i]).reversed())
                .limit(plan.top())
                .map(i -> String.valueOf(i + 1))
                .toList();
    }
}
