package id.kipp.judging.rules.simulation;

import id.kipp.judging.rules.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** One played competition, of which the truth is known: entry 1, 2, … read by juror 1, 2, …. */
public final class Stage {
    /** Odd constants that spread neighbouring pairs over the whole range of seeds. */
    private static final long ENTRY = 0x9E3779B97F4A7C15L;

    private static final long JUROR = 0xC2B2AE3D27D4EB4FL;

    private final SimulationPlan plan;
    private final long seed;
    private final double[] quality;
    private final double[] leniency;
    private final int[] loads;
    private final List<TreeSet<Integer>> readers = new ArrayList<>();

    public Stage(SimulationPlan plan, long seed) {
        this.plan = plan;
        this.seed = seed;
        var random = new SplittableRandom(seed);
        quality = normal(random, plan.entries(), plan.variance().entry());
        leniency = normal(random, plan.jurors(), plan.variance().juror());
        loads = new int[plan.jurors()];
        for (var i = 0; i < plan.entries(); i++) {
            readers.add(new TreeSet<>());
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

    /** The true quality of an entry, above or below the mean. */
    public double quality(int entry) {
        return quality[entry];
    }

    /** What this juror gives this entry, whenever asked. */
    public double score(int entry, int juror) {
        var chance = new SplittableRandom(seed + (entry + 1) * ENTRY + (juror + 1) * JUROR).nextGaussian();
        return plan.mean()
                + quality[entry]
                + leniency[juror]
                + chance * Math.sqrt(plan.variance().residual());
    }

    /** All readings so far. */
    public List<Reading> readings() {
        var readings = new ArrayList<Reading>();
        for (var i = 0; i < readers.size(); i++) {
            for (int juror : readers.get(i)) {
                readings.add(new Reading(String.valueOf(i + 1), String.valueOf(juror + 1), score(i, juror)));
            }
        }
        return readings;
    }

    /** Gives every entry one more reader. */
    void readAllOnceMore() {
        IntStream.range(0, readers.size()).forEach(this::readOnceMore);
    }

    /** Gives the entry one more reader, of those with the fewest entries, by lot; none when all have read it. */
    void readOnceMore(int entry) {
        var known = readers.get(entry);
        var lot = new SplittableRandom(seed ^ (known.size() + 1) * ENTRY ^ (entry + 1) * JUROR);
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

    /** The entries that are truly the best. */
    List<String> trueTop() {
        return IntStream.range(0, quality.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> quality[i]).reversed())
                .limit(plan.top())
                .map(i -> String.valueOf(i + 1))
                .toList();
    }
}
