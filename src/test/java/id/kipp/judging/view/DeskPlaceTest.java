package id.kipp.judging.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeskPlaceTest {
    private static final List<Long> DESK = List.of(40L, 10L, 30L);

    @Test
    void leadsToTheNeighboursInTheOrderOfTheDesk() {
        assertThat(DeskPlace.of(DESK, 40)).isEqualTo(new DeskPlace(1, 3, null, 10L));
        assertThat(DeskPlace.of(DESK, 10)).isEqualTo(new DeskPlace(2, 3, 40L, 30L));
        assertThat(DeskPlace.of(DESK, 30)).isEqualTo(new DeskPlace(3, 3, 10L, null));
    }
}
