package id.kipp.kernel;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SeenTest {
    @Test
    void theSameFactsAreStillTheSame() {
        Seen.of("Top 99", 99).requireStill(Seen.of("Top 99", 99));
    }

    @Test
    void anyOtherFactIsAChange() {
        var seen = Seen.of("Top 99", 99);

        assertThatThrownBy(() -> seen.requireStill(Seen.of("Top 99", 98))).isInstanceOf(StaleChange.class);
        assertThatThrownBy(() -> seen.requireStill(Seen.of("Top 9", 999))).isInstanceOf(StaleChange.class);
        assertThatThrownBy(() -> new Seen("").requireStill(seen)).isInstanceOf(StaleChange.class);
    }
}
