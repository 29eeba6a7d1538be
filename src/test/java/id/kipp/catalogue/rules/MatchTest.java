package id.kipp.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatchTest {
    @ParameterizedTest
    @EnumSource
    void isFoundAgainByWhatItIsWorth(Match match) {
        assertThat(Match.ofWorth(match.worth())).isEqualTo(match);
        assertThat(Match.ofWorth(0)).isEqualTo(Match.TEXT);
        assertThat(match.word()).isNotBlank();
        assertThat(match.worth()).isLessThanOrEqualTo(Match.ALL.worth()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void anOrderIsFoundByItsWords(ResultOrder order) {
        assertThat(ResultOrder.ofWord(order.word())).contains(order);
        assertThat(ResultOrder.ofParameter(order.parameter())).contains(order);
        assertThat(ResultOrder.ofWord("lain")).isEmpty();
        assertThat(ResultOrder.ofParameter("lain")).isEmpty();
    }
}
