package id.kipp.competition.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final List<String> THINGS = List.of("a", "b", "c");

    @Test
    void movesAThingByPlaces() {
        assertThat(Order.moved(THINGS, "b", -1)).containsExactly("b", "a", "c");
        assertThat(Order.moved(THINGS, "b", 1)).containsExactly("a", "c", "b");
        assertThat(Order.moved(THINGS, "a", 2)).containsExactly("b", "c", "a");
        assertThat(Order.moved(THINGS, "c", -2)).containsExactly("c", "a", "b");
    }

    @Test
    void stopsAtEitherEnd() {
        assertThat(Order.moved(THINGS, "a", -1)).isEqualTo(THINGS);
        assertThat(Order.moved(THINGS, "c", 5)).isEqualTo(THINGS);
    }

    @Test
    void movesOnlyWhatIsThere() {
        assertThatThrownBy(() -> Order.moved(THINGS, "d", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFreeCodeIsTakenByNobody() {
        assertThat(Order.freeCode("q", List.of())).isEqualTo("q-1");
        assertThat(Order.freeCode("q", List.of("ringkasan", "q-3"))).isEqualTo("q-4");
        assertThat(Order.freeCode("q", List.of("a", "b"))).isEqualTo("q-3");
    }
}
