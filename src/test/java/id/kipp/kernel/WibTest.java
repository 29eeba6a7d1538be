package id.kipp.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WibTest {
    @Test
    void theDayBeginsSevenHoursEarlierInJakarta() {
        assertThat(Wib.day(Instant.parse("2026-11-21T16:59:59Z"))).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(Wib.day(Instant.parse("2026-11-21T17:00:00Z"))).isEqualTo(LocalDate.of(2026, 11, 22));
    }
}
