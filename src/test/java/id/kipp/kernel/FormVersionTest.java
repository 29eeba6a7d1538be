package id.kipp.kernel;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FormVersionTest {
    @Test
    void theSameFactsAreStillTheSame() {
        FormVersion.of("Top 99", 99).requireStill(FormVersion.of("Top 99", 99));
    }

    @Test
    void anyOtherFactIsAChange() {
        var seen = FormVersion.of("Top 99", 99);

        assertThatThrownBy(() -> seen.requireStill(FormVersion.of("Top 99", 98)))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> seen.requireStill(FormVersion.of("Top 9", 999)))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> new FormVersion("").requireStill(seen)).isInstanceOf(StaleDataException.class);
    }
}
