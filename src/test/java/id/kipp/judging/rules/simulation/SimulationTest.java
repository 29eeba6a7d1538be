package id.kipp.judging.rules.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.Reading;
import id.kipp.judging.rules.severity.SeverityModel;
import id.kipp.judging.rules.severity.VarianceComponents;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulationTest {
    private static final VarianceComponents VARIANCE = new VarianceComponents(25, 25, 50);

    @Test
    void theModelFindsTheVariancesThatTheStageWasDrawnWith() {
        var stage = new Stage(plan(900, 60, 5, 0, 0, VARIANCE), 7);

        var fit = SeverityModel.fit(Panel.of(stage.readings())).result().orElseThrow();

        assertThat(fit.mean()).isCloseTo(70, within(2.0));
        assertThat(fit.variance().submission()).isCloseTo(25, within(4.0));
        assertThat(fit.variance().juror()).isCloseTo(25, within(10.0));
        assertThat(fit.variance().residual()).isCloseTo(50, within(4.0));
    }

    @Test
    void everySubmissionGetsItsReadingsAndEveryJurorAnEvenLoad() {
        var panel = Panel.of(new Stage(plan(90, 12, 4, 0, 0, VARIANCE), 3).readings());

        assertThat(IntStream.range(0, 90).map(panel::readingsOf)).containsOnly(4);
        assertThat(IntStream.of(panel.loads()).max().orElseThrow()
                        - IntStream.of(panel.loads()).min().orElseThrow())
                .isLessThanOrEqualTo(3);
        assertThat(panel.components()).hasSize(1);
    }

    @Test
    void aStageIsTheSameAgainForItsSeedAlone() {
        var plan = plan(30, 6, 3, 0, 0, VARIANCE);

        assertThat(new Stage(plan, 5).readings()).isEqualTo(new Stage(plan, 5).readings());
        assertThat(new Stage(plan, 5).readings()).isNotEqualTo(new Stage(plan, 6).readings());
        assertThat(new Stage(plan, 5).score(3, 2)).isEqualTo(new Stage(plan, 5).score(3, 2));
        assertThat(new Stage(plan, 5).score(3, 2)).isNotEqualTo(new Stage(plan, 5).score(2, 3));
    }

    @Test
    void withoutSeverityAndChanceTheScoreIsTheQuality() {
        var stage = new Stage(plan(10, 4, 2, 0, 0, new VarianceComponents(25, 0, 0)), 1);

        assertThat(stage.score(4, 1)).isEqualTo(70 + stage.quality(4));
        assertThat(stage.trueTop()).hasSize(5);
        assertThat(stage.readings().stream()
                        .filter(r -> r.submission().equals("5"))
                        .map(Reading::score))
                .containsExactly(70 + stage.quality(4), 70 + stage.quality(4));
    }

    @Test
    void aSubmissionThatAllHaveReadGetsNoFurtherReading() {
        var stage = new Stage(plan(10, 3, 3, 0, 0, VARIANCE), 1);

        stage.readOnceMore(0);

        assertThat(stage.readings()).hasSize(30);
    }

    @Test
    void takingOutSeverityFindsMoreOfTheTruthAndFurtherReadingsMoreStill() {
        var recoveries = new Simulation(plan(200, 20, 3, 40, 1, new VarianceComponents(25, 60, 30))).run();

        assertThat(recoveries)
                .extracting(Recovery::method)
                .containsExactly(Method.RAW, Method.ADJUSTED, Method.TARGETED, Method.SPREAD);
        assertThat(recoveries).extracting(Recovery::readings).containsExactly(600, 600, 640, 800);
        assertThat(recoveries.get(1).share()).isGreaterThan(recoveries.get(0).share());
        assertThat(recoveries.get(2).share()).isGreaterThan(recoveries.get(1).share());
        assertThat(recoveries.get(3).share()).isGreaterThan(recoveries.get(1).share());
        assertThat(recoveries)
                .allSatisfy(recovery -> assertThat(recovery.error()).isBetween(.001, .1));
    }

    @Test
    void withoutChanceEverythingIsFound() {
        var recoveries = new Simulation(plan(20, 4, 2, 0, 0, new VarianceComponents(25, 0, 0))).run();

        assertThat(recoveries)
                .containsExactly(new Recovery(Method.RAW, 40, 1, 0), new Recovery(Method.ADJUSTED, 40, 1, 0));
    }

    /** Shares .4, .6 and .8 of three runs: mean .6, standard deviation .2, error .2 / √3. */
    @Test
    void theErrorIsThatOfAMean() {
        var runs = IntStream.of(2, 3, 4)
                .mapToObj(found -> new Recovery(Method.RAW, 9, found / 5.0, 0))
                .toList();

        var mean = Simulation.mean(runs);

        assertThat(mean.share()).isCloseTo(.6, within(1e-12));
        assertThat(mean.error()).isCloseTo(.2 / Math.sqrt(3), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 4, 2, 1, 0, 0, 2", "9, 1, 1, 1, 0, 0, 2", "9, 4, 0, 1, 0, 0, 2", "9, 4, 3, 1, 0, 2, 2",
        "9, 4, 2, 0, 0, 0, 2", "9, 4, 2, 9, 0, 0, 2", "9, 4, 2, 1, -1, 0, 2", "9, 4, 2, 1, 0, -1, 2",
        "9, 4, 2, 1, 0, 0, 1"
    })
    void refusesWhatIsNoCompetition(
            int submissions, int jurors, int readings, int top, int targeted, int spread, int runs) {
        assertThatThrownBy(() ->
                        new SimulationPlan(submissions, jurors, readings, 70, VARIANCE, top, targeted, spread, runs, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesTheSmallestCompetition() {
        assertThat(new SimulationPlan(2, 2, 1, 70, VARIANCE, 1, 0, 1, 2, 1).submissions())
                .isEqualTo(2);
    }

    private static SimulationPlan plan(
            int submissions, int jurors, int readings, int targeted, int spread, VarianceComponents variance) {
        return new SimulationPlan(
                submissions, jurors, readings, 70, variance, Math.min(20, submissions / 2), targeted, spread, 6, 11);
    }
}
