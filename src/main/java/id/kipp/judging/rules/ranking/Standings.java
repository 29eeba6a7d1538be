package id.kipp.judging.rules.ranking;

import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.probability.Normal;
import id.kipp.judging.rules.severity.Posterior;
import id.kipp.judging.rules.severity.SeverityFit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/** Works out the standing of every submission from the fitted model. */
final class Standings {
    /** The pairs are cut into this many shares, so that processors can divide them. */
    private static final int SHARES = 8;

    private Standings() {}

    static List<Standing> of(Panel panel, SeverityFit fit, RankingTerms terms) {
        var posterior = fit.posterior();
        var adjusted = new double[posterior.size()];
        Arrays.setAll(adjusted, fit::adjusted);
        var ranks = Ranks.of(adjusted);
        var tops = fit.variance().submission() > 0
                ? pooled(panel, ranks, tops(posterior, terms))
                : evenChances(adjusted.length, terms.top());
        var expected = expectedRanks(posterior);
        var standings = new ArrayList<Standing>();
        for (var i = 0; i < adjusted.length; i++) {
            var error = posterior.standardError(i);
            standings.add(new Standing(
                    ranks[i],
                    posterior.effect(i),
                    adjusted[i],
                    error,
                    adjusted[i] - Normal.Z95 * error,
                    adjusted[i] + Normal.Z95 * error,
                    expected[i],
                    tops[i]));
        }
        return List.copyOf(standings);
    }

    private static double[] tops(Posterior posterior, RankingTerms terms) {
        var top = Math.min(terms.top(), posterior.size());
        return TopDraws.shares(posterior, top, terms.seed(), terms.draws());
    }

    /** Nothing tells the submissions apart: each is as likely as any. */
    private static double[] evenChances(int submissions, int top) {
        var chances = new double[submissions];
        Arrays.fill(chances, Math.min(1, (double) top / submissions));
        return chances;
    }

    /** Submissions with the same jurors and the same adjusted score are alike, so they share what the draws gave them. */
    private static double[] pooled(Panel panel, int[] ranks, double[] shares) {
        var alike = new HashMap<List<Integer>, List<Integer>>();
        for (var i = 0; i < shares.length; i++) {
            var key = new ArrayList<Integer>();
            for (var juror : panel.jurorsOf(i)) {
                key.add(juror);
            }
            key.add(ranks[i]);
            alike.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
        var pooled = new double[shares.length];
        for (var group : alike.values()) {
            var sum = 0.0;
            for (int i : group) {
                sum += shares[i];
            }
            for (int i : group) {
                pooled[i] = sum / group.size();
            }
        }
        return pooled;
    }

    /** One more than the mean number of submissions that are better: closed form, from the pair probabilities. */
    private static double[] expectedRanks(Posterior posterior) {
        var shares = IntStream.range(0, SHARES)
                .parallel()
                .mapToObj(share -> better(posterior, share))
                .toList();
        var ranks = new double[posterior.size()];
        Arrays.fill(ranks, 1);
        // Added up in a fixed order, since a sum in any order would round differently from run to run.
        for (var share : shares) {
            for (var i = 0; i < ranks.length; i++) {
                ranks[i] += share[i];
            }
        }
        return ranks;
    }

    private static double[] better(Posterior posterior, int share) {
        var better = new double[posterior.size()];
        for (var i = share; i < better.length; i += SHARES) {
            posterior.addPairs(i, better);
        }
        return better;
    }
}
