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
 * The submissions from the best down, with how sure that order is: advice, for the plenary decides.
 *
 * @param terms what was asked
 * @param severity the model behind the adjusted scores, or why there is none
 * @param submissions best first; ties by identifier
 */
public record Ranking(
        Panel panel, RankingTerms terms, Answer<SeverityFit> severity, List<RankedSubmission> submissions) {
    private static final Comparator<RankedSubmission> BY_DOUBT =
            Comparator.comparingDouble(Ranking::doubt).reversed();

    public Ranking {
        submissions = List.copyOf(submissions);
    }

    public static Ranking of(Panel panel, RankingTerms terms) {
        var severity = SeverityModel.fit(panel);
        var standings = severity.map(fit -> Standings.of(panel, fit, terms));
        var raw = new double[panel.submissions().size()];
        for (var i = 0; i < raw.length; i++) {
            raw[i] = panel.rawMean(i);
        }
        var rawRanks = Ranks.of(raw);
        var submissions = new ArrayList<RankedSubmission>();
        for (var i = 0; i < raw.length; i++) {
            var index = i;
            var standing = standings.result().map(all -> all.get(index));
            submissions.add(new RankedSubmission(
                    panel.submissions().get(i), panel.readingsOf(i), raw[i], rawRanks[i], standing));
        }
        // Ties stay in the panel's order, which is by identifier.
        submissions.sort(Comparator.comparingInt(RankedSubmission::rank));
        return new Ranking(panel, terms, severity, submissions);
    }

    public Optional<RankedSubmission> submission(String id) {
        return submissions.stream()
                .filter(ranked -> ranked.submission().equals(id))
                .findFirst();
    }

    /** P(the first submission is truly better than the second). */
    public Answer<Double> probabilityAbove(String first, String second) {
        var a = panel.submissions().indexOf(first);
        var b = panel.submissions().indexOf(second);
        if (a < 0 || b < 0) {
            return Answer.denied("judging.ranking.unknown-entry", a < 0 ? first : second);
        }
        return severity.map(fit -> fit.posterior().probabilityAbove(a, b));
    }

    /** The submissions about which the gate would be little better than a throw of dice. */
    public List<RankedSubmission> greyZone() {
        return submissions.stream()
                .filter(submission ->
                        submission.standing().filter(Standing::isGrey).isPresent())
                .toList();
    }

    /** The submissions that should be read once more, the most doubtful first; none without a model. */
    public List<RankedSubmission> nextReadings(int most) {
        return submissions.stream()
                .filter(submission -> doubt(submission) > 0)
                .sorted(BY_DOUBT.thenComparingInt(RankedSubmission::readings))
                .limit(most)
                .toList();
    }

    private static double doubt(RankedSubmission submission) {
        return submission.standing().map(Standing::doubt).orElse(0.0);
    }
}
