package id.kipp.judging.rules.severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.Panels;
import id.kipp.judging.rules.Reading;
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
        assertThat(values(fit.entries()))
                .containsExactly(new double[] {.6440987, -2.083849, 1.098757, -1.174533, 2.008073, -.4925461}, EXACT);
        assertThat(values(fit.jurors())).containsExactly(new double[] {2.300470, -2.704062, -.928260, 1.331851}, EXACT);
    }

    @Test
    void findsThePublishedVariancesAndEffectsOfAnIncompletePanel() {
        var fit = fit(Panels.incomplete());

        assertVariances(fit, .6267529, 2.0558197, .6456007);
        assertThat(fit.mean()).isCloseTo(3.9777778, EXACT);
        assertThat(values(fit.entries()))
                .containsExactly(
                        new double[] {
                            .8911175, .8792394, .4873934, .7186447, .3320652, .3948484, -.1132986, .4873934, .2223756,
                            -.1642038, -.5976896, -.8577021, -.7532792, -1.018297, -.9086073
                        },
                        EXACT);
        assertThat(values(fit.jurors()))
                .containsExactly(new double[] {1.645876, .251688, .5778352, -.306255, -2.169144}, EXACT);
    }

    private static SeverityFit fit(List<Reading> readings) {
        return SeverityModel.fit(Panel.of(readings)).result().orElseThrow();
    }

    private static void assertVariances(SeverityFit fit, double entry, double juror, double residual) {
        assertThat(fit.variance().entry()).isCloseTo(entry, EXACT);
        assertThat(fit.variance().juror()).isCloseTo(juror, EXACT);
        assertThat(fit.variance().residual()).isCloseTo(residual, EXACT);
    }

    private static double[] values(List<Effect> effects) {
        return effects.stream().mapToDouble(Effect::value).toArray();
    }
}
