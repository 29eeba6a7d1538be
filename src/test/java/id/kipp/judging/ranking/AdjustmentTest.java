package id.kipp.judging.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.judging.rules.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AdjustmentTest {
    @Test
    void theSevereJurorsSubmissionsGainWhatSeverityTookFromThem() {
        var standings = Adjustment.work(readings(), 2).standings().result().orElseThrow();

        var severe = standings.get("1");
        var mild = standings.get("2");
        assertThat(severe.adjusted()).isGreaterThan(60 + 3);
        assertThat(mild.adjusted()).isLessThan(72 - 3);
        assertThat(severe.low()).isLessThan(severe.adjusted());
        assertThat(severe.probabilityTop()).isBetween(0.0, 1.0);
    }

    @Test
    void aSealedStageIsWorkedOutOnce() {
        var asked = new AtomicInteger();
        var adjustment = new Adjustment();
        for (int i = 0; i < 3; i++) {
            adjustment.of("seal", 2, () -> {
                asked.incrementAndGet();
                return readings();
            });
        }
        assertThat(asked).hasValue(1);
        for (int seal = 0; seal < 20; seal++) {
            adjustment.of("seal" + seal, 2, List::of);
        }
        adjustment.of("seal", 2, () -> {
            asked.incrementAndGet();
            return readings();
        });
        assertThat(asked).as("what was asked for long ago is let go").hasValue(2);
    }

    @Test
    void whatTheDesignDoesNotAllowIsSaid() {
        assertThat(Adjustment.work(List.of(), 0).standings().reasons())
                .extracting(reason -> reason.key())
                .containsExactly("judging.severity.one-juror");
    }

    /** Juror a gives ten points less than juror b; submissions 1 and 2 are read by one of them and a juror between. */
    private static List<Reading> readings() {
        var readings = new ArrayList<Reading>();
        for (int submission = 10; submission < 30; submission++) {
            var quality = 60 + submission % 7;
            readings.add(new Reading("" + submission, "a", quality - 5 + submission % 2));
            readings.add(new Reading("" + submission, "b", quality + 5));
        }
        readings.add(new Reading("1", "a", 60));
        readings.add(new Reading("2", "b", 72));
        return readings;
    }
}
