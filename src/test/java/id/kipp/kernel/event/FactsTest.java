package id.kipp.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FactsTest {
    @Test
    void factsStandInTheOrderOfTheirNamesAsText() {
        assertThat(Facts.of("seed", 7L, "readings", 3, "open", true).toString())
                .isEqualTo("{open=true, readings=3, seed=7}");
        assertThat(Facts.of()).isEqualTo(Map.of());
    }

    @Test
    void aNameWithoutAValueIsRefused() {
        assertThatThrownBy(() -> Facts.of("seed")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKindIsAModuleAndAName() {
        assertThat(EventKind.confidential("judging.ScoreSaved")).isEqualTo(new EventKind("judging.ScoreSaved", true));
        assertThat(EventKind.shown("award.PlenaryHeld").confidential()).isFalse();
        assertThatThrownBy(() -> EventKind.shown("ScoreSaved")).isInstanceOf(IllegalArgumentException.class);
    }
}
