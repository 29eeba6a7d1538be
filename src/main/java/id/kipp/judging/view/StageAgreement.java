package id.kipp.judging.view;

import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.ranking.Ranking;
import id.kipp.judging.rules.reliability.Reliability;
import id.kipp.judging.rules.severity.SeverityFit;
import id.kipp.kernel.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How well the jurors of a closed stage agree, and how severe each of them is.
 *
 * @param unadjusted why severity cannot be told; empty when it can
 */
public record StageAgreement(Reliability reliability, List<JurorSeverity> jurors, List<Verdict.Refused> unadjusted) {

    /**
     * How a juror scores.
     *
     * @param readings how many submissions the juror scored
     * @param mean mean of the juror's scores, on 0–100
     * @param effect how many points higher than the average juror, the quality of the submissions taken out
     * @param standardError of the effect
     */
    public record JurorSeverity(
            String juror,
            int readings,
            double mean,
            @Nullable Double effect,
            @Nullable Double standardError) {}

    public StageAgreement {
        jurors = List.copyOf(jurors);
        unadjusted = List.copyOf(unadjusted);
    }

    /** What the model of a stage says; the names of the jurors are found by their user names. */
    public static StageAgreement of(Ranking ranking, Map<String, String> namesByUsername) {
        return new StageAgreement(
                Reliability.of(ranking.panel(), ranking.severity()),
                severities(ranking, namesByUsername),
                ranking.severity().reasons());
    }

    /** Each juror under the name of the person, the most severe first. */
    private static List<JurorSeverity> severities(Ranking ranking, Map<String, String> namesByUsername) {
        var panel = ranking.panel();
        var loads = panel.loads();
        var means = means(panel, loads);
        var effects = ranking.severity().result().map(SeverityFit::jurors).orElse(List.of());
        return IntStream.range(0, loads.length)
                .mapToObj(juror -> {
                    var username = panel.jurors().get(juror);
                    var effect = effects.isEmpty() ? null : effects.get(juror);
                    return new JurorSeverity(
                            namesByUsername.getOrDefault(username, username),
                            loads[juror],
                            means[juror],
                            effect == null ? null : effect.value(),
                            effect == null ? null : effect.standardError());
                })
                .sorted(Comparator.comparingDouble(StageAgreement::severity))
                .toList();
    }

    /** Without a model, who scores low stands first. */
    private static double severity(JurorSeverity juror) {
        var effect = juror.effect();
        return effect == null ? juror.mean() : effect;
    }

    private static double[] means(Panel panel, int[] loads) {
        var means = new double[loads.length];
        for (var reading = 0; reading < panel.size(); reading++) {
            means[panel.jurorOf(reading)] += panel.scoreOf(reading) / loads[panel.jurorOf(reading)];
        }
        return means;
    }
}
