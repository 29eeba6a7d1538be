package id.kipp.judging.rules.explanation;

import id.kipp.judging.rules.Answer;
import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.ranking.RankedSubmission;
import id.kipp.judging.rules.ranking.Ranking;
import id.kipp.judging.rules.ranking.Standing;
import id.kipp.judging.rules.severity.SeverityFit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Why a submission stands where it stands, in sentences that a layman reads and a statistician can check. */
public record Explanation(List<Sentence> sentences) {
    /** Below this share of a standard error, a difference is not worth a word. */
    private static final double WORTH_A_WORD = .1;

    private static final MathContext FOUR_DIGITS = new MathContext(4);
    private static final double LIKELY = .9;

    public Explanation {
        sentences = List.copyOf(sentences);
    }

    /** Why this submission stands where it stands. */
    public static Answer<Explanation> of(Ranking ranking, String submission) {
        return ranked(ranking, submission).map(ranked -> {
            var sentences = new ArrayList<Sentence>();
            sentences.add(sentence(
                    "judging.explanation.raw",
                    ranked.submission(),
                    ranked.readings(),
                    number(ranked.raw()),
                    ranked.rawRank(),
                    ranking.submissions().size()));
            ranking.severity().reasons().forEach(why -> sentences.add(new Sentence(why.key(), why.values())));
            ranked.standing()
                    .ifPresent(standing -> ranking.severity()
                            .result()
                            .ifPresent(fit -> sentences.addAll(standing(ranking, fit, ranked, standing))));
            return new Explanation(sentences);
        });
    }

    /** The same sentences with other names for what is named in them; what has no other name keeps its own. */
    public Explanation named(UnaryOperator<String> names) {
        return new Explanation(sentences.stream()
                .map(sentence -> new Sentence(
                        sentence.key(),
                        sentence.values().stream()
                                .map(value -> value instanceof String name ? names.apply(name) : value)
                                .toList()))
                .toList());
    }

    private static List<Sentence> standing(
            Ranking ranking, SeverityFit fit, RankedSubmission ranked, Standing standing) {
        var index = ranking.panel().submissions().indexOf(ranked.submission());
        var leniency = leniency(ranking.panel(), fit, index);
        return List.of(
                sentence(
                        "judging.explanation." + word(leniency, standing.standardError()) + "-jurors",
                        number(Math.abs(leniency))),
                sentence("judging.explanation.chance", ranked.readings(), percent(kept(fit, ranked.readings()))),
                sentence(
                        "judging.explanation.adjusted",
                        number(standing.adjusted()),
                        number(standing.low()),
                        number(standing.high()),
                        standing.rank()),
                sentence(
                        standing.isGrey() ? "judging.explanation.grey" : "judging.explanation.top",
                        percent(standing.probabilityTop()),
                        ranking.terms().top(),
                        number(standing.expectedRank())));
    }

    /** Why the first submission stands above the second, or how little speaks for it. */
    public static Answer<Explanation> ofPair(Ranking ranking, String first, String second) {
        return ranked(ranking, first)
                .flatMap(a -> ranked(ranking, second)
                        .flatMap(b -> ranking.severity()
                                .flatMap(fit -> ranking.probabilityAbove(first, second)
                                        .map(above -> pair(ranking, fit, a, b, above)))));
    }

    private static Explanation pair(
            Ranking ranking, SeverityFit fit, RankedSubmission a, RankedSubmission b, double above) {
        var panel = ranking.panel();
        var first = panel.submissions().indexOf(a.submission());
        var second = panel.submissions().indexOf(b.submission());
        var posterior = fit.posterior();
        var adjusted = posterior.effect(first) - posterior.effect(second);
        var leniency = leniency(panel, fit, first) - leniency(panel, fit, second);
        return new Explanation(List.of(
                sentence(
                        "judging.explanation.pair",
                        a.submission(),
                        b.submission(),
                        number(a.raw() - b.raw()),
                        number(adjusted)),
                sentence(
                        "judging.explanation.pair-" + word(leniency, posterior.standardError(first)),
                        a.submission(),
                        b.submission(),
                        number(Math.abs(leniency))),
                shared(panel, a.submission(), b.submission(), first, second),
                sentence(
                        above > LIKELY || above < 1 - LIKELY
                                ? "judging.explanation.pair-likely"
                                : "judging.explanation.pair-open",
                        a.submission(),
                        b.submission(),
                        percent(above))));
    }

    /** What the jurors who read both say. */
    private static Sentence shared(Panel panel, String a, String b, int first, int second) {
        var differences = Arrays.stream(panel.jurorsOf(first))
                .filter(juror -> Arrays.binarySearch(panel.jurorsOf(second), juror) >= 0)
                .mapToDouble(juror -> score(panel, first, juror) - score(panel, second, juror))
                .summaryStatistics();
        return differences.getCount() > 0
                ? sentence(
                        "judging.explanation.pair-shared",
                        a,
                        b,
                        differences.getCount(),
                        number(differences.getAverage()))
                : sentence("judging.explanation.pair-not-shared", a, b);
    }

    private static double score(Panel panel, int submission, int juror) {
        return panel.scoreOf(panel.first(submission) + Arrays.binarySearch(panel.jurorsOf(submission), juror));
    }

    /** How much higher than the mean the jurors of this submission score on average. */
    private static double leniency(Panel panel, SeverityFit fit, int submission) {
        return Arrays.stream(panel.jurorsOf(submission))
                .mapToDouble(juror -> fit.jurors().get(juror).value())
                .average()
                .orElseThrow();
    }

    /** The share of a submission's distance from the mean that counts as quality rather than chance. */
    private static double kept(SeverityFit fit, int readings) {
        var quality = readings * fit.variance().submission();
        return quality > 0 ? quality / (quality + fit.variance().residual()) : 0;
    }

    private static String word(double leniency, double standardError) {
        if (Math.abs(leniency) <= WORTH_A_WORD * standardError) {
            return "even";
        }
        return leniency < 0 ? "severe" : "lenient";
    }

    private static Answer<RankedSubmission> ranked(Ranking ranking, String submission) {
        return ranking.submission(submission)
                .map(Answer::given)
                .orElseGet(() -> Answer.denied("judging.ranking.unknown-entry", submission));
    }

    private static Sentence sentence(String key, Object... values) {
        return new Sentence(key, List.of(values));
    }

    /** Four digits are enough for words. */
    private static BigDecimal number(double value) {
        return new BigDecimal(value, FOUR_DIGITS);
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(Math.round(1000 * share), 1);
    }
}
