package id.kipp.notice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryTest {
    @Test
    void waitsGrowAndEndAfterTwoDays() {
        var waits = IntStream.rangeClosed(1, 7).mapToObj(Retry::waitAfter).toList();
        assertThat(waits).isSorted().doesNotHaveDuplicates();
        assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofDays(1), Duration.ofDays(2));
    }

    /** Connecting, reading and writing take 20 seconds each at the most. */
    @Test
    void theFirstWaitIsLongerThanSending() {
        assertThat(Retry.waitAfter(0)).isEqualTo(Retry.waitAfter(1)).isGreaterThan(Duration.ofSeconds(60));
    }

    @Test
    void theLastAttemptIsTheEighth() {
        assertThat(Retry.isOver(7)).isFalse();
        assertThat(Retry.isOver(8)).isTrue();
        assertThat(Retry.waitAfter(100)).isEqualTo(Retry.waitAfter(7));
    }
}
