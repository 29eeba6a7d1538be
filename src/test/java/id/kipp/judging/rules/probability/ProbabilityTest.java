package id.kipp.judging.rules.probability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values by SciPy 1.17. */
class ProbabilityTest {

    @ParameterizedTest
    @CsvSource({
        "-8, 6.22096057427174e-16",
        "-7.5, 3.1908916729108844e-14",
        "-3, 0.0013498980316300933",
        "-1, 0.15865525393145707",
        "0, 0.5",
        "0.5, 0.6914624612740131",
        "1.959963984540054, 0.975",
        "6, 0.9999999990134123",
        "-7, 1.279812543885835e-12"
    })
    void normalProbabilitiesHoldFarIntoTheTails(double z, double expected) {
        assertThat(Normal.cdf(z)).isCloseTo(expected, withinPercentage(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5723649429247", "1, 0", "3.7, 1.428072326665388", "500, 2605.115850361734"})
    void logarithmsOfTheGammaFunction(double x, double expected) {
        assertThat(Gamma.log(x)).isCloseTo(expected, within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({
        "0.975, 5, 18, 3.381967805875243", "0.975, 3.7, 2500, 2.8748685203158995",
        "0.025, 1, 1, 0.001543712508674131", "0.975, 2999, 9000.5, 1.0597334990365976"
    })
    void quantilesOfRatiosOfMeanSquares(double p, double d1, double d2, double expected) {
        assertThat(FisherF.quantile(p, d1, d2)).isCloseTo(expected, withinPercentage(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 2, 3, 0.6875",
        "0.9, 2, 3, 0.9963",
        "0.1, 2, 3, 0.0523",
        "0.42, 2, 3, 0.55904688",
        "0.3, 0.5, 0.5, 0.36901011956554536"
    })
    void incompleteBetaFunctions(double x, double a, double b, double expected) {
        assertThat(FisherF.beta(x, a, b)).isCloseTo(expected, within(1e-7));
    }

    @ParameterizedTest
    @CsvSource({
        "9.428571, 7, 0.22333260599197183",
        "1200, 1000, 1.2255942330622893e-05",
        "0.5, 1, 0.47950012218695337",
        "200, 5, 0",
        "0, 3, 1"
    })
    void tailsOfChiSquared(double x, double degreesOfFreedom, double expected) {
        assertThat(Gamma.chiSquaredTail(x, degreesOfFreedom)).isCloseTo(expected, within(1e-11));
    }
}
