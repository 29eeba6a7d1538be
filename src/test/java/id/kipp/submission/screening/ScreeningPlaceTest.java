package id.kipp.submission.screening;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.submission.screening.ScreeningPlace.Stop;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreeningPlaceTest {
    private static final List<Stop> STOPS =
            List.of(new Stop("a", true), new Stop("b", false), new Stop("c", false), new Stop("d", false));

    @Test
    void aPlaceKnowsItsNeighboursAndWhatWaitsNext() {
        assertThat(ScreeningPlace.of("b", STOPS)).isEqualTo(new ScreeningPlace(2, 4, "a", "c", "a"));
        assertThat(ScreeningPlace.of("d", STOPS)).isEqualTo(new ScreeningPlace(4, 4, "c", null, "a"));
    }

    @Test
    void theOneThatIsDecidedDoesNotWaitAfterItself() {
        assertThat(ScreeningPlace.of("a", STOPS)).isEqualTo(new ScreeningPlace(1, 4, null, "b", null));
    }

    @Test
    void whatIsNotInTheListHasNoPlace() {
        assertThat(ScreeningPlace.of("x", STOPS)).isNull();
    }
}
