package id.kipp.judging.rules.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kipp.judging.rules.Answer;
import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.Panels;
import id.kipp.judging.rules.Reading;
import id.kipp.judging.rules.severity.SeverityModel;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    private static final Offset<Double> PUBLISHED = within(1e-4);

    @Test
    void reproducesShroutAndFleiss() {
        var reliability = reliability(Panels.shroutFleiss());

        assertCoefficient(reliability.icc1(), .1657, -.1329, .7226);
        assertCoefficient(reliability.icc2(), .2898, .0188, .7611);
        assertCoefficient(reliability.icc3(), .7148, .3425, .9459);
        assertThat(value(reliability.icc1k())).isCloseTo(.4428, PUBLISHED);
        assertThat(value(reliability.icc2k())).isCloseTo(.6201, PUBLISHED);
        assertThat(value(reliability.icc3k())).isCloseTo(.9093, PUBLISHED);
        assertThat(reliability.readers()).isEqualTo(4);
    }

    @Test
    void findsTheMeanSquaresOfShroutAndFleiss() {
        var ms = MeanSquares.of(Panel.of(Panels.shroutFleiss()));

        assertThat(ms.rows()).isCloseTo(11.24167, PUBLISHED);
        assertThat(ms.within()).isCloseTo(6.26389, PUBLISHED);
        assertThat(ms.columns()).isCloseTo(32.48611, PUBLISHED);
        assertThat(ms.error()).isCloseTo(1.01944, PUBLISHED);
    }

    private static Reliability reliability(List<Reading> readings) {
        var panel = Panel.of(readings);
        return Reliability.of(panel, SeverityModel.fit(panel));
    }

    private static void assertCoefficient(Answer<Coefficient> answer, double value, double low, double high) {
        assertThat(value(answer)).isCloseTo(value, PUBLISHED);
        var interval = answer.result().orElseThrow().interval().result().orElseThrow();
        assertThat(interval.low()).isCloseTo(low, PUBLISHED);
        assertThat(interval.high()).isCloseTo(high, PUBLISHED);
    }

    private static double value(Answer<Coefficient> answer) {
        return answer.result().orElseThrow().value();
    }
}
