package id.kipp.award.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecordedDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aPlenaryIsRecordedOnItsDayOrLater() {
        assertThat(RecordedDay.held(TODAY, TODAY)).isEqualTo(Verdict.allowed());
        assertThat(RecordedDay.held(TODAY.plusDays(1), TODAY)).isEqualTo(Verdict.refused("award.plenary.future"));
    }

    @Test
    void aDecreeIsSignedBetweenItsPlenaryAndToday() {
        assertThat(RecordedDay.signed(TODAY, TODAY, TODAY)).isEqualTo(Verdict.allowed());
        assertThat(RecordedDay.signed(TODAY.minusDays(1), TODAY, TODAY))
                .isEqualTo(Verdict.refused("award.decree.early"));
        assertThat(RecordedDay.signed(TODAY.plusDays(1), TODAY, TODAY))
                .isEqualTo(Verdict.refused("award.decree.future"));
    }
}
