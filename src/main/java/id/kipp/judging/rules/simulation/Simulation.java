package id.kipp.judging.rules.simulation;

import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.ranking.RankedSubmission;
import id.kipp.judging.rules.ranking.Ranking;
import id.kipp.judging.rules.ranking.RankingTerms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Plays competitions with known truth, to see how much of the true top each method finds. */
public final class Simulation {
    private static final int ROUNDS = 4;
    private static final int DRAWS = 2_000;

    private final SimulationPlan plan;

    public Simulation(SimulationPlan plan) {
        this.plan = plan;
    }

    /** The recoveries of all methods, the more readings the later. */
    public List<Recovery> run() {
        var source = new SplittableRandom(plan.seed());
        var runs = Stream.generate(source::nextLong)
                .limit(plan.runs())
                .map(this::play)
                .toList();
        var recoveries = new ArrayList<Recovery>();
        for (var method = 0; method < runs.get(0).size(); method++) {
            var place = method;
            recoveries.add(mean(runs.stream().map(run -> run.get(place)).toList()));
        }
        return List.copyOf(recoveries);
    }

    private List<Recovery> play(long seed) {
        var stage = new Stage(plan, seed);
        var ranking = rank(stage);
        var recoveries = new ArrayList<Recovery>();
        var byRawMean = ranking.submissions().stream()
                .sorted(Comparator.comparingInt(RankedSubmission::rawRank))
                .toList();
        recoveries.add(recovery(Method.RAW, stage, byRawMean));
        recoveries.add(recovery(Method.ADJUSTED, stage, ranking.submissions()));
        if (plan.targeted() > 0) {
            recoveries.add(recovery(Method.TARGETED, stage, targeted(stage, ranking)));
        }
        if (plan.spread() > 0) {
            var fresh = new Stage(plan, seed);
            for (var round = 0; round < plan.spread(); round++) {
                fresh.readAllOnceMore();
            }
            recoveries.add(recovery(Method.SPREAD, fresh, rank(fresh).submissions()));
        }
        return recoveries;
    }

    /** Asks for the further readings in a few rounds, each where the one before left most doubt. */
    private List<RankedSubmission> targeted(Stage stage, Ranking first) {
        var ranking = first;
        var left = plan.targeted();
        for (var round = ROUNDS; round > 0; round--) {
            var now = left / round;
            ranking.nextReadings(now)
                    .forEach(submission -> stage.readOnceMore(Integer.parseInt(submission.submission()) - 1));
            left -= now;
            ranking = rank(stage);
        }
        return ranking.submissions();
    }

    private Ranking rank(Stage stage) {
        return Ranking.of(Panel.of(stage.readings()), new RankingTerms(plan.top(), plan.seed(), DRAWS));
    }

    private Recovery recovery(Method method, Stage stage, List<RankedSubmission> order) {
        var truth = new HashSet<>(stage.trueTop());
        var found = order.stream()
                .limit(plan.top())
                .filter(submission -> truth.contains(submission.submission()))
                .count();
        return new Recovery(method, stage.readings().size(), (double) found / plan.top(), 0);
    }

    static Recovery mean(List<Recovery> runs) {
        var mean = runs.stream().mapToDouble(Recovery::share).average().orElseThrow();
        var squares = runs.stream()
                .mapToDouble(run -> (run.share() - mean) * (run.share() - mean))
                .sum();
        var error = Math.sqrt(squares / (runs.size() - 1) / runs.size());
        return new Recovery(runs.get(0).method(), runs.get(0).readings(), mean, error);
    }
}
