package id.kipp.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MapShadeTest {
    @Test
    void nothingIsBlankAndTheMostIsDarkest() {
        assertThat(MapShade.of(0, 73)).isZero();
        assertThat(MapShade.of(0, 0)).isZero();
        assertThat(MapShade.of(73, 73)).isEqualTo(MapShade.DARKEST);
    }

    @Test
    void oneInnovationIsSeenBesideVeryMany() {
        assertThat(MapShade.of(1, 73)).isEqualTo(1);
        assertThat(MapShade.of(5, 73)).isEqualTo(2);
        assertThat(MapShade.of(20, 73)).isEqualTo(3);
    }
}
