package id.kipp.account.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInLifeTest {
    private static final Instant BEGUN = Instant.parse("2026-11-28T01:00:00Z");

    @Test
    void endsAfterEightHoursWithoutAClick() {
        assertThat(SignInLife.lasts(BEGUN, BEGUN, false, hours(8).minusNanos(1)))
                .isTrue();
        assertThat(SignInLife.lasts(BEGUN, BEGUN, false, hours(8))).isFalse();
    }

    @Test
    void endsAfterHalfADayForWhoJudgesHoweverBusy() {
        assertThat(SignInLife.lasts(BEGUN, hours(12), true, hours(12).minusNanos(1)))
                .isTrue();
        assertThat(SignInLife.lasts(BEGUN, hours(12), true, hours(12))).isFalse();
    }

    @Test
    void endsAfterThirtyDaysForOthersHoweverBusy() {
        var end = BEGUN.plus(Duration.ofDays(30));
        assertThat(SignInLife.lasts(BEGUN, end, false, end.minusNanos(1))).isTrue();
        assertThat(SignInLife.lasts(BEGUN, end, false, end)).isFalse();
    }

    private static Instant hours(int hours) {
        return BEGUN.plus(Duration.ofHours(hours));
    }
}
