package id.kipp.judging.rules.severity;

import id.kipp.judging.rules.Answer;
import id.kipp.judging.rules.Panel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Crossed random effects: score = mean + quality of the submission + severity of the juror + noise.
 *
 * <p>The variances come from restricted maximum likelihood, the effects are best linear unbiased predictions (Henderson's mixed model equations).
 */
public final class SeverityModel {
    private static final int MOST_STEPS = 200;
    private static final int FEWEST_READINGS = 4;
    private static final double NO_SPREAD = 1e-12;

    private SeverityModel() {}

    /** Fits the model, or says why this design cannot tell quality from severity. */
    public static Answer<SeverityFit> fit(Panel panel) {
        return fit(panel, MOST_STEPS);
    }

    static Answer<SeverityFit> fit(Panel panel, int mostSteps) {
        return identifiable(panel).flatMap(fine -> {
            var centre = Arrays.stream(panel.scores()).average().orElseThrow();
            var spread = spread(panel, centre);
            if (spread <= NO_SPREAD * (1 + Math.abs(centre))) {
                return Answer.given(noSpread(panel, centre));
            }
            var y = Arrays.stream(panel.scores())
                    .map(s -> (s - centre) / spread)
                    .toArray();
            var reml = new Reml(panel, y);
            return reml.maximise(mostSteps)
                    .map(model -> fit(panel, model, centre, spread, reml.averageInformation(model)));
        });
    }

    private static Answer<Panel> identifiable(Panel panel) {
        if (panel.jurors().size() < 2) {
            return Answer.denied("judging.severity.one-juror");
        }
        if (panel.submissions().size() < 2) {
            return Answer.denied("judging.severity.one-entry");
        }
        if (panel.size() == panel.submissions().size()) {
            return Answer.denied("judging.severity.one-reading");
        }
        var components = panel.components();
        if (components.size() > 1) {
            return Answer.denied("judging.severity.disconnected", components.size(), names(components));
        }
        if (panel.size() < FEWEST_READINGS) {
            return Answer.denied("judging.severity.too-few", panel.size(), FEWEST_READINGS);
        }
        return Answer.given(panel);
    }

    private static String names(List<Panel.Component> components) {
        return components.stream()
                .map(component -> String.join(", ", component.jurors()))
                .collect(Collectors.joining(" | "));
    }

    private static double spread(Panel panel, double centre) {
        var squares = Arrays.stream(panel.scores())
                .map(s -> (s - centre) * (s - centre))
                .sum();
        return Math.sqrt(squares / (panel.size() - 1));
    }

    /** All scores are the same: there is nothing to tell apart. */
    private static SeverityFit noSpread(Panel panel, double centre) {
        var model = new MixedModel(panel, new double[panel.size()], new VarianceComponents(0, 0, 1));
        return fit(panel, model, centre, 0, CommonOps_DDRM.identity(3));
    }

    private static SeverityFit fit(
            Panel panel, MixedModel model, double centre, double spread, DMatrixRMaj information) {
        var variance = model.variance();
        var residual = variance.residual() > Reml.LOWEST[2] ? variance.residual() : 0;
        var posterior = model.posterior(spread);
        var submissions = new ArrayList<Effect>();
        for (var i = 0; i < panel.submissions().size(); i++) {
            submissions.add(new Effect(
                    panel.submissions().get(i), panel.readingsOf(i), posterior.effect(i), posterior.standardError(i)));
        }
        if (spread > 0) {
            CommonOps_DDRM.scale(1 / Math.pow(spread, 4), information);
        }
        return new SeverityFit(
                centre + spread * model.mean(),
                new VarianceComponents(variance.submission(), variance.juror(), residual).times(spread * spread),
                submissions,
                jurors(panel, model, spread),
                posterior,
                information);
    }

    private static List<Effect> jurors(Panel panel, MixedModel model, double spread) {
        var loads = panel.loads();
        var sums = model.perJuror(model.projected());
        var information = model.jurorInformation();
        var variance = model.variance().juror();
        var effects = new ArrayList<Effect>();
        for (var j = 0; j < loads.length; j++) {
            var left = Math.max(0, variance - variance * variance * information[j]);
            effects.add(new Effect(
                    panel.jurors().get(j), loads[j], 0.0 + spread * variance * sums[j], spread * Math.sqrt(left)));
        }
        return effects;
    }
}
