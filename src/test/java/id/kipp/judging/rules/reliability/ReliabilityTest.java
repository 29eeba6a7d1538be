package id.kipp.judging.rules.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kipp.judging.rules.Answer;
import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.Panels;
import id.kipp.judging.rules.Reading;
import id.kipp.judging.rules.severity.SeverityModel;
import java.util.ArrayList;
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
        assertThat(reliability.jurors()).isEqualTo(4);
    }

    @Test
    void findsTheMeanSquaresOfShroutAndFleiss() {
        var ms = MeanSquares.of(Panel.of(Panels.shroutFleiss()));

        assertThat(ms.rows()).isCloseTo(11.24167, PUBLISHED);
        assertThat(ms.within()).isCloseTo(6.26389, PUBLISHED);
        assertThat(ms.columns()).isCloseTo(32.48611, PUBLISHED);
        assertThat(ms.error()).isCloseTo(1.01944, PUBLISHED);
    }

    @Test
    void reckonsACompletePanelFromMeanSquares() {
        var reliability = reliability(Panels.shroutFleiss());

        assertThat(List.of(reliability.icc1(), reliability.icc2(), reliability.icc3k()))
                .allSatisfy(
                        icc -> assertThat(icc.result().orElseThrow().basis()).isEqualTo(Basis.MEAN_SQUARES));
        assertThat(reliability.icc3k().result().orElseThrow().band()).isEqualTo(Band.EXCELLENT);
        assertCoefficient(reliability.icc3k(), .9093, .6757, .9859);
        assertThat(reliability.alphaInterval().result().orElseThrow()).isCloseTo(.1473, within(1e-4));
    }

    /** Expected values by NumPy: average information of the full equations, delta method on the logit. */
    @Test
    void reckonsAnIncompletePanelFromVarianceComponents() {
        var reliability = reliability(Panels.incomplete());

        assertCoefficient(reliability.icc2(), .188316, .048292, .514748);
        assertCoefficient(reliability.icc3(), .492595, .219530, .770151);
        assertThat(value(reliability.icc3k())).isCloseTo(3 * .492595 / (1 + 2 * .492595), PUBLISHED);
        assertThat(reliability.icc2().result().orElseThrow().basis()).isEqualTo(Basis.VARIANCE_COMPONENTS);
        assertThat(reliability.icc1().result().orElseThrow().basis()).isEqualTo(Basis.MEAN_SQUARES);
        assertThat(reliability.jurors()).isEqualTo(3);
    }

    /** Expected values by SciPy: analysis of variance with the effective number of readings. */
    @Test
    void reckonsUnequalNumbersOfReadingsFromTheirEffectiveNumber() {
        var some =
                List.of("11", "12", "13", "21", "22", "31", "32", "33", "34", "41", "42", "43", "51", "52", "53", "54");
        var scores = new int[] {9, 2, 5, 6, 1, 8, 4, 6, 8, 7, 1, 2, 10, 5, 6, 9};
        var readings = new ArrayList<Reading>();
        for (var r = 0; r < scores.length; r++) {
            readings.add(new Reading(some.get(r).substring(0, 1), some.get(r).substring(1), scores[r]));
        }

        var reliability = reliability(readings);

        assertThat(reliability.jurors()).isEqualTo(3.15625);
        assertCoefficient(reliability.icc1(), .0995568, -.2769071, .7748503);
        assertThat(reliability.icc1().result().orElseThrow().basis()).isEqualTo(Basis.VARIANCE_COMPONENTS);
    }

    @Test
    void perfectAgreementIsOne() {
        var reliability = reliability(Panels.complete(new int[][] {{3, 3, 3}, {5, 5, 5}, {8, 8, 8}}));

        assertCoefficient(reliability.icc1(), 1, 1, 1);
        assertCoefficient(reliability.icc3(), 1, 1, 1);
        assertThat(value(reliability.icc2())).isEqualTo(1);
        assertThat(key(reliability.icc2().result().orElseThrow().interval()))
                .isEqualTo("judging.reliability.at-the-edge");
        assertThat(reliability.alphaInterval().result()).contains(1.0);
    }

    @Test
    void severityAloneIsNoDisagreementOfTheThirdKind() {
        var reliability = reliability(Panels.complete(new int[][] {{3, 4, 5}, {5, 6, 7}, {8, 9, 10}}));

        assertThat(value(reliability.icc3())).isEqualTo(1);
        assertThat(value(reliability.icc2())).isCloseTo(6.3333333 / 7.3333333, PUBLISHED);
        assertThat(reliability
                        .icc2()
                        .result()
                        .orElseThrow()
                        .interval()
                        .result()
                        .orElseThrow()
                        .low())
                .isPositive();
    }

    @Test
    void readersWhoAgreeLessThanChanceSayNothingAboutTheirMean() {
        var reliability = reliability(Panels.complete(new int[][] {{1, 5}, {5, 1}}));

        assertThat(value(reliability.icc1())).isEqualTo(-1);
        assertThat(key(reliability.icc1k())).isEqualTo("judging.reliability.too-negative");
    }

    @Test
    void jurorsWhoContradictEachOtherLeaveTooFewDegreesOfFreedom() {
        var icc = reliability(Panels.complete(new int[][] {{8, 3}, {7, 8}, {9, 4}}))
                .icc2()
                .result()
                .orElseThrow();

        assertThat(icc.value()).isNegative();
        assertThat(key(icc.interval())).isEqualTo("judging.reliability.at-the-edge");
    }

    @Test
    void variancesThatTheDataDoNotFixGiveNoInterval() {
        assertThat(key(IntraclassCorrelation.logitInterval(.5, Double.NaN)))
                .isEqualTo("judging.reliability.at-the-edge");
        assertThat(IntraclassCorrelation.logitInterval(.5, 0).result()).contains(new Interval(.5, .5));
    }

    @Test
    void equalScoresMeasureNoAgreement() {
        var reliability = reliability(Panels.complete(new int[][] {{7, 7}, {7, 7}}));

        assertThat(List.of(reliability.icc1(), reliability.icc2(), reliability.icc3(), reliability.icc3k()))
                .allSatisfy(icc -> assertThat(key(icc)).isEqualTo("judging.reliability.no-spread"));
        assertThat(key(reliability.alphaInterval())).isEqualTo("judging.reliability.no-spread");
    }

    @Test
    void equalScoresOfAnIncompletePanelMeasureNoAgreementEither() {
        var readings = Panels.incomplete().stream()
                .map(r -> new Reading(r.submission(), r.juror(), 5))
                .toList();

        assertThat(key(reliability(readings).icc2())).isEqualTo("judging.reliability.no-spread");
        assertThat(key(reliability(readings).icc3())).isEqualTo("judging.reliability.no-spread");
    }

    @Test
    void anEstimateAtTheEdgeHasNoInterval() {
        var readings = List.of(
                Panels.reading(1, 1, 1),
                Panels.reading(1, 2, 5),
                Panels.reading(1, 3, 9),
                Panels.reading(2, 1, 2),
                Panels.reading(2, 2, 6),
                Panels.reading(2, 3, 7),
                Panels.reading(3, 1, 3),
                Panels.reading(3, 2, 4));

        var icc = reliability(readings).icc2().result().orElseThrow();

        assertThat(icc.value()).isZero();
        assertThat(key(icc.interval())).isEqualTo("judging.reliability.at-the-edge");
    }

    @Test
    void anExactSumOfQualityAndSeverityHasNoIntervalEither() {
        var readings = new ArrayList<>(Panels.complete(new int[][] {{5, 7, 3}, {6, 8, 4}, {9, 11, 7}, {2, 4, 0}}));
        readings.remove(0);

        var icc = reliability(readings).icc3().result().orElseThrow();

        assertThat(icc.value()).isEqualTo(1);
        assertThat(key(icc.interval())).isEqualTo("judging.reliability.at-the-edge");
    }

    @Test
    void tooSmallPanelsAreDeniedWithTheReason() {
        var oneSubmission = reliability(List.of(Panels.reading(1, 1, 3), Panels.reading(1, 2, 5)));
        var oneReading = reliability(List.of(Panels.reading(1, 1, 3), Panels.reading(2, 1, 5)));

        assertThat(key(oneSubmission.icc1())).isEqualTo("judging.severity.one-entry");
        assertThat(oneSubmission.jurors()).isEqualTo(2);
        assertThat(key(oneReading.icc1())).isEqualTo("judging.severity.one-reading");
        assertThat(key(oneReading.icc2())).isEqualTo("judging.severity.one-juror");
        assertThat(key(oneReading.icc3k())).isEqualTo("judging.severity.one-juror");
        assertThat(key(oneReading.alphaInterval())).isEqualTo("judging.reliability.no-spread");
    }

    private static String key(Answer<?> answer) {
        return answer.reasons().get(0).key();
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
