package id.kipp.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody looks for is text, whatever it means to the database. */
class LikePatternTest {
    @Test
    void typedTextStandsForItself() {
        assertThat(LikePattern.containing("air")).isEqualTo("%air%");
        assertThat(LikePattern.containing("100%_siap!")).isEqualTo("%100!%!_siap!!%");
    }
}
