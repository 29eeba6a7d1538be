package id.kipp.judging.rules.severity;

import static id.kipp.judging.rules.Panels.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.Panels;
import id.kipp.judging.rules.Reading;
import id.kipp.kernel.Verdict;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SeverityModelTest {
    private static final Offset<Double> EXACT = within(1e-4);

    @Test
    void findsThePublishedVariancesAndEffectsOfACompletePanel() {
        var fit = fit(Panels.shroutFleiss());

        assertVariances(fit, 2.555563, 5.244451, 1.019443);
        assertThat(fit.mean()).isCloseTo(5.291667, EXACT);
        assertThat(values(fit.submissions()))
                .containsExactly(new double[] {.6440987, -2.083849, 1.098757, -1.174533, 2.008073, -.4925461}, EXACT);
        assertThat(values(fit.jurors())).containsExactly(new double[] {2.300470, -2.704062, -.928260, 1.331851}, EXACT);
    }

    @Test
    void findsThePublishedVariancesAndEffectsOfAnIncompletePanel() {
        var fit = fit(Panels.incomplete());

        assertVariances(fit, .6267529, 2.0558197, .6456007);
        assertThat(fit.mean()).isCloseTo(3.9777778, EXACT);
        assertThat(values(fit.submissions()))
                .containsExactly(
                        new double[] {
                            .8911175, .8792394, .4873934, .7186447, .3320652, .3948484, -.1132986, .4873934, .2223756,
                            -.1642038, -.5976896, -.8577021, -.7532792, -1.018297, -.9086073
                        },
                        EXACT);
        assertThat(values(fit.jurors()))
                .containsExactly(new double[] {1.645876, .251688, .5778352, -.306255, -2.169144}, EXACT);
    }

    /** Expected values by NumPy: the inverse of the full mixed model equations. */
    @Test
    void standardErrorsAndCovariancesAreThoseOfTheFullEquations() {
        var fit = fit(Panels.incomplete());

        assertThat(fit.submissions().get(0).standardError()).isCloseTo(.4445491, EXACT);
        assertThat(fit.jurors().get(2).standardError()).isCloseTo(.6890817, EXACT);
        assertThat(fit.posterior().covariance(0, 1)).isCloseTo(.0323063, EXACT);
        assertThat(fit.posterior().covariance(5, 0)).isCloseTo(.0374284, EXACT);
        assertThat(fit.posterior().covariance(0, 3)).isCloseTo(.0267393, EXACT);
        assertThat(fit.posterior().covariance(4, 4)).isCloseTo(.4445491 * .4445491, EXACT);
        assertThat(fit.submissions().get(0))
                .extracting(Effect::id, Effect::readings)
                .containsExactly("1", 3);
        assertThat(fit.jurors().get(2)).extracting(Effect::id, Effect::readings).containsExactly("3", 9);
    }

    @Test
    void theScaleAndItsOriginChangeNothingButTheScale() {
        var scaled = Panels.incomplete().stream()
                .map(r -> new Reading(r.submission(), r.juror(), 1000 + 10 * r.score()))
                .toList();
        var fit = fit(Panels.incomplete());
        var other = fit(scaled);

        assertThat(other.mean()).isCloseTo(1000 + 10 * fit.mean(), within(1e-6));
        assertThat(other.variance().juror()).isCloseTo(100 * fit.variance().juror(), within(1e-4));
        assertThat(other.jurors().get(0).standardError())
                .isCloseTo(10 * fit.jurors().get(0).standardError(), within(1e-6));
        assertThat(other.adjusted(3)).isCloseTo(1000 + 10 * fit.adjusted(3), within(1e-6));
        assertThat(other.standardError(new VarianceComponents(1, 2, 3)))
                .isCloseTo(100 * fit.standardError(new VarianceComponents(1, 2, 3)), within(1e-3));
    }

    @Test
    void scoresThatAreTheSumOfQualityAndSeverityLeaveNoResidual() {
        var fit = fit(Panels.complete(new int[][] {{5, 7, 3}, {6, 8, 4}, {9, 11, 7}, {2, 4, 0}}));

        assertThat(fit.variance().residual()).isZero();
        assertThat(fit.submissions().get(2).value() - fit.submissions().get(0).value())
                .isCloseTo(4, within(1e-3));
        assertThat(fit.jurors().get(1).value() - fit.jurors().get(2).value()).isCloseTo(4, within(1e-3));
    }

    @Test
    void jurorsWhoDifferOnlyByChanceGetNoSeverity() {
        var fit = fit(Panels.complete(new int[][] {{1, 2, 3}, {9, 7, 8}, {5, 6, 4}, {3, 1, 2}, {7, 8, 9}}));

        assertThat(fit.variance().juror()).isZero();
        assertThat(fit.jurors()).allSatisfy(juror -> assertThat(juror).isEqualTo(new Effect(juror.id(), 5, 0, 0)));
        assertThat(fit.submissions().get(1).value())
                .isGreaterThan(fit.submissions().get(2).value());
    }

    @Test
    void submissionsThatDifferOnlyByChanceAllGetTheMean() {
        var fit = fit(Panels.complete(new int[][] {{1, 5, 9}, {2, 6, 7}, {3, 4, 8}}));

        assertThat(fit.variance().submission()).isZero();
        assertThat(values(fit.submissions())).containsOnly(0);
        assertThat(fit.adjusted(1)).isCloseTo(5, within(1e-9));
    }

    @Test
    void equalScoresHaveNoVarianceAtAll() {
        var fit = fit(Panels.complete(new int[][] {{7, 7}, {7, 7}}));

        assertThat(fit.variance()).isEqualTo(new VarianceComponents(0, 0, 0));
        assertThat(fit.mean()).isEqualTo(7);
        assertThat(fit.submissions()).containsExactly(new Effect("1", 2, 0, 0), new Effect("2", 2, 0, 0));
        assertThat(fit.jurors()).containsExactly(new Effect("1", 2, 0, 0), new Effect("2", 2, 0, 0));
    }

    @Test
    void saysWhyADesignCannotTellQualityFromSeverity() {
        assertThat(refusal(List.of())).isEqualTo(refused("judging.severity.one-juror"));
        assertThat(refusal(List.of(reading(1, 1, 5), reading(2, 1, 6))))
                .isEqualTo(refused("judging.severity.one-juror"));
        assertThat(refusal(List.of(reading(1, 1, 5), reading(1, 2, 6))))
                .isEqualTo(refused("judging.severity.one-entry"));
        assertThat(refusal(List.of(reading(1, 1, 5), reading(2, 2, 6))))
                .isEqualTo(refused("judging.severity.one-reading"));
        assertThat(refusal(List.of(reading(1, 1, 5), reading(1, 2, 6), reading(2, 2, 6))))
                .isEqualTo(refused("judging.severity.too-few", 3, 4));
        assertThat(refusal(List.of(reading(1, 1, 5), reading(1, 2, 6), reading(2, 3, 6), reading(2, 4, 7))))
                .isEqualTo(refused("judging.severity.disconnected", 2, "1, 2 | 3, 4"));
    }

    @Test
    void saysWhenTheVariancesDoNotSettle() {
        assertThat(SeverityModel.fit(Panel.of(Panels.incomplete()), 1).reasons())
                .containsExactly(refused("judging.severity.unsettled", 1));
    }

    private static Verdict.Refused refusal(List<Reading> readings) {
        var reasons = SeverityModel.fit(Panel.of(readings)).reasons();
        assertThat(reasons).hasSize(1);
        return reasons.get(0);
    }

    private static Verdict.Refused refused(String key, Object... values) {
        return new Verdict.Refused(key, List.of(values));
    }

    private static SeverityFit fit(List<Reading> readings) {
        return SeverityModel.fit(Panel.of(readings)).result().orElseThrow();
    }

    private static void assertVariances(SeverityFit fit, double submission, double juror, double residual) {
        assertThat(fit.variance().submission()).isCloseTo(submission, EXACT);
        assertThat(fit.variance().juror()).isCloseTo(juror, EXACT);
        assertThat(fit.variance().residual()).isCloseTo(residual, EXACT);
    }

    private static double[] values(List<Effect> effects) {
        return effects.stream().mapToDouble(Effect::value).toArray();
    }
}
