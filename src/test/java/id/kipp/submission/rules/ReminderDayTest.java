package id.kipp.submission.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReminderDayTest {
    private static final Instant CLOSING = Instant.parse("2017-04-30T16:59:00Z");
    private static final List<Integer> DAYS = List.of(14, 7, 3, 1);

    @Test
    void eachReminderHasItsTime() {
        assertThat(at(Duration.ofDays(14).plusSeconds(1))).isEmpty();
        assertThat(at(Duration.ofDays(14))).contains(14);
        assertThat(at(Duration.ofDays(8))).contains(14);
        assertThat(at(Duration.ofDays(7))).contains(7);
        assertThat(at(Duration.ofDays(3).plusHours(1))).contains(7);
        assertThat(at(Duration.ofDays(2))).contains(3);
        assertThat(at(Duration.ofHours(2))).contains(1);
    }

    @Test
    void nobodyIsRemindedOfWhatIsOver() {
        assertThat(at(Duration.ZERO)).isEmpty();
        assertThat(at(Duration.ofDays(-1))).isEmpty();
    }

    @Test
    void withoutDaysThereIsNoReminder() {
        assertThat(ReminderDay.at(CLOSING.minusSeconds(60), CLOSING, List.of())).isEmpty();
    }

    private static Optional<Integer> at(Duration before) {
        return ReminderDay.at(CLOSING.minus(before), CLOSING, DAYS);
    }
}
