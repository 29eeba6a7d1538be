package id.kipp.judging.rules.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScaleUseTest {
    @Test
    void saysMeanAndSpreadOfTheOwnScores() {
        var use = ScaleUse.of(scores("80", "70", "90"));
        assertThat(use.mean()).isEqualByComparingTo("80");
        assertThat(use.spread()).isEqualByComparingTo("10");
        assertThat(use.lowest()).isEqualByComparingTo("70");
        assertThat(use.highest()).isEqualByComparingTo("90");
        assertThat(use.scores()).containsExactlyElementsOf(scores("70", "80", "90"));
    }

    @Test
    void saysNothingWithoutAny() {
        assertThat(ScaleUse.of(List.of())).isEqualTo(new ScaleUse(BigDecimal.ZERO, BigDecimal.ZERO, List.of()));
    }

    @Test
    void thePlotBeginsAtTheTenBelowTheLowest() {
        assertThat(ScaleUse.from(scores("78.5", "63", "91"))).isEqualTo(60);
        assertThat(ScaleUse.from(scores("100"))).isEqualTo(90);
        assertThat(ScaleUse.from(List.of())).isZero();
    }

    private static List<BigDecimal> scores(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }
}
