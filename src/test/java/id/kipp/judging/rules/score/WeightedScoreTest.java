package id.kipp.judging.rules.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.kernel.RuleViolationException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightedScoreTest {
    private static final Map<Long, BigDecimal> WEIGHTS =
            Map.of(1L, new BigDecimal("30"), 2L, new BigDecimal("50"), 3L, new BigDecimal("20"));

    @Test
    void isTheWeightedMeanOfTheMarksWhateverTheWeightsSumTo() {
        assertThat(WeightedScore.of(WEIGHTS, marks("80", "70", "100"))).contains(new BigDecimal("79.0000"));
        assertThat(WeightedScore.of(
                        Map.of(1L, BigDecimal.ONE, 2L, BigDecimal.ONE, 3L, BigDecimal.ONE), marks("80", "70", "75.5")))
                .contains(new BigDecimal("75.1667"));
    }

    @Test
    void thereIsNoneWhileAMarkIsMissingOrTheRubricIsEmpty() {
        assertThat(WeightedScore.of(WEIGHTS, Map.of(1L, new Mark(BigDecimal.TEN))))
                .isEmpty();
        assertThat(WeightedScore.of(Map.of(), marks("1", "2", "3"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"78 78", "78,5 78.5", "78.25 78.25", "0 0", "100 100", "'  7 ' 7"})
    void aMarkIsReadWithCommaOrPoint(String typed, BigDecimal value) {
        assertThat(Mark.parse(typed)).contains(new Mark(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "100,01", "-1", "abc", "1e2", "7,123", "7,1234", "1000"})
    void anythingElseIsNoMark(String typed) {
        assertThatThrownBy(() -> Mark.parse(typed)).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void aMarkBelowNoughtDoesNotExist() {
        assertThatThrownBy(() -> new Mark(new BigDecimal("-0.01"))).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void anEmptyFieldIsNoMarkYet() {
        assertThat(Mark.parse("  ")).isEqualTo(Optional.empty());
    }

    private static Map<Long, Mark> marks(String first, String second, String third) {
        return Map.of(
                1L, new Mark(new BigDecimal(first)),
                2L, new Mark(new BigDecimal(second)),
                3L, new Mark(new BigDecimal(third)));
    }
}
