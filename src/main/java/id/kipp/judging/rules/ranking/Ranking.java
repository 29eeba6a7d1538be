package id.kipp.judging.rules.ranking;

import id.kipp.judging.rules.Answer;
import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.severity.SeverityFit;
import id.kipp.judging.rules.severity.SeverityModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The entries from the best down, with how sure that order is: advice, for the plenary decides.
 *
 * @param terms what was asked
 * @param severity the model behind the adjusted scores, or why there is none
 * @param entries best first; ties by identifier
 */
public record Ranking(Panel panel, RankingTerms terms, Answer<SeverityFit> severity, List<RankedSubmission> entries) {
    private static final Comparator<RankedSubmission> BY_DOUBT =
            Comparator.comparingDouble(Ranking::doubt).reversed();

    public Ranking {
        entries = List.copyOf(entries);
    }

    public static Ranking of(Panel panel, RankingTerms terms) {
        var severity = SeverityModel.fit(panel);
        var standings = severity.map(fit -> Standings.of(panel, fit, terms));
        var raw = new double[panel.entries().size()];
        for (var i = 0; i < raw.length; i++) {
            raw[i] = panel.rawMean(i);
        }
        var rawRanks = Ranks.of(raw);
        var entries = new ArrayList<RankedSubmission>();
        for (var i = 0; i < raw.length; i++) {
            var index = i;
            var standing = standings.result().map(all -> all.get(index));
            entries.add(
                    new RankedSubmission(panel.entries().get(i), panel.readingsOf(i), raw[i], rawRanks[i], standing));
        }
        // Ties stay in the panel's order, which is by identifier.
        entries.sort(Comparator.comparingInt(RankedSubmission::rank));
        return new Ranking(panel, terms, severity, entries);
    }

    public Optional<RankedSubmission> entry(String id) {
        return entries.stream().filter(ranked -> ranked.entry().equals(id)).findFirst();
    }

    /** P(the first entry is truly better than the second). */
    public Answer<Double> probabilityAbove(String first, String second) {
        var a = panel.entries().indexOf(first);
        var b = panel.entries().indexOf(second);
        if (a < 0 || b < 0) {
            return Answer.denied("judging.ranking.unknown-entry", a < 0 ? first : second);
        }
        return severity.map(fit -> fit.posterior().probabilityAbove(a, b));
    }

    /** The entries about which the gate would be little better than a throw of dice. */
    public List<RankedSubmission> greyZone() {
        return entries.stream()
                .filter(entry -> entry.standing().filter(Standing::isGrey).isPresent())
                .toList();
    }

    /** The entries that should be read once more, the most doubtful first; none without a model. */
    public List<RankedSubmission> nextReadings(int most) {
        return entries.stream()
                .filter(entry -> doubt(entry) > 0)
                .sorted(BY_DOUBT.thenComparingInt(RankedSubmission::readings))
                .limit(most)
                .toList();
    }

    private static double doubt(RankedSubmission entry) {
        return entry.standing().map(Standing::doubt).orElse(0.0);
    }
}
