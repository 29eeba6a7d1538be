package id.kipp.judging.jury;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class JuryMarkTest {
    @Test
    void whatAPersonKnowsIsInTheMark() {
        assertThat(JuryMark.of(3, Set.of())).isEqualTo(3);
        assertThat(JuryMark.of(3, Set.of(7L))).isNotEqualTo(3).isNotEqualTo(JuryMark.of(3, Set.of(8L)));
        assertThat(JuryMark.of(3, Set.of(7L, 8L)))
                .isEqualTo(JuryMark.of(3, Set.of(8L, 7L)))
                .isNotEqualTo(JuryMark.of(4, Set.of(7L, 8L)))
                .isBetween(0, 999_999_999);
    }

    @Test
    void aRegistrationIsTheSameWhateverThePersonKnows() {
        assertThat(JuryMark.isSameRegistration(JuryMark.of(3, Set.of(7L)), 3)).isTrue();
        assertThat(JuryMark.isSameRegistration(JuryMark.of(3, Set.of(7L)), 4)).isFalse();
    }
}
