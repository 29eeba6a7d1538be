package id.kipp.judging.ranking;

import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.ranking.Ranking;
import id.kipp.judging.rules.severity.SeverityFit;
import id.kipp.judging.view.StageAgreement.JurorSeverity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Lists how severe each juror of a stage is, the most severe first. */
final class JurorSeverities {
    private JurorSeverities() {}

    static List<JurorSeverity> of(Ranking ranking, Map<String, String> namesByUsername) {
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
                .sorted(Comparator.comparingDouble(JurorSeverities::severity))
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
