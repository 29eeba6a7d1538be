package id.kipp.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestartPausesTest {
    private final RestartPauses pauses = new RestartPauses();

    private List<Long> untilGivenUp(Duration ran) {
        var seconds = new ArrayList<Long>();
        Optional<Duration> pause = pauses.next(ran);
        while (pause.isPresent() && seconds.size() < 100) {
            seconds.add(pause.get().toSeconds());
            pause = pauses.next(ran);
        }
        return seconds;
    }

    @Test
    void startsAtOnceThenWaitsLongerAndGivesUpAfterAMinute() {
        assertThat(untilGivenUp(Duration.ZERO)).containsExactly(0L, 1L, 2L, 4L, 8L, 16L, 30L);
    }

    @Test
    void onceGivenUpItStaysSo() {
        untilGivenUp(Duration.ZERO);
        assertThat(pauses.next(Duration.ofSeconds(119))).isEmpty();
    }

    /** A database that answers and dies again is no better than one that does not start. */
    @Test
    void dyingAgainAndAgainIsGivenUpToo() {
        assertThat(untilGivenUp(Duration.ofSeconds(20))).hasSize(7);
    }

    @Test
    void oneThatRanForAWhileIsForgiven() {
        pauses.next(Duration.ZERO);
        pauses.next(Duration.ZERO);
        assertThat(pauses.next(Duration.ofMinutes(2))).contains(Duration.ZERO);
        assertThat(pauses.next(Duration.ZERO)).contains(Duration.ofSeconds(1));
    }
}
