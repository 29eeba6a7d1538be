package id.kipp.judging.rules.severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.Panels;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawTest {
    private static final int DRAWS = 60_000;
    private static final Posterior POSTERIOR = SeverityModel.fit(Panel.of(Panels.incomplete()))
            .result()
            .orElseThrow()
            .posterior();

    /** Submissions 1 and 6 have the same jurors, 1 and 3 share one, 1 and 2 share two. */
    @ParameterizedTest
    @CsvSource({"0, 0", "0, 5", "0, 2", "0, 1", "4, 4", "7, 13"})
    void deviationsVaryTogetherAsThePosteriorSays(int first, int second) {
        var draw = POSTERIOR.draw(new SplittableRandom(7));
        var products = 0.0;
        var sum = 0.0;
        for (var k = 0; k < DRAWS; k++) {
            draw.next();
            products += draw.deviation(first) * draw.deviation(second);
            sum += draw.deviation(first);
        }

        assertThat(products / DRAWS).isCloseTo(POSTERIOR.covariance(first, second), within(.004));
        assertThat(sum / DRAWS).isCloseTo(0, within(.006));
    }

    @Test
    void noDeviationGoesBeyondItsReachAndSomeComeNear() {
        var draw = POSTERIOR.draw(new SplittableRandom(3));
        var furthest = 0.0;
        for (var k = 0; k < 2000; k++) {
            draw.next();
            for (var submission = 0; submission < POSTERIOR.size(); submission++) {
                furthest = Math.max(furthest, Math.abs(draw.deviation(submission)) / draw.reach(submission));
            }
        }

        assertThat(furthest).isBetween(.97, 1 + 1e-12);
    }
}
