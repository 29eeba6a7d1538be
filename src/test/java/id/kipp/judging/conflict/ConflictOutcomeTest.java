package id.kipp.judging.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.judging.conflict.ConflictRow.Outcome;
import org.junit.jupiter.api.Test;

class ConflictOutcomeTest {
    @Test
    void onlyAConfirmedScoreIsCalledConfirmed() {
        assertThat(Outcome.of(false, false)).isEqualTo(Outcome.OPEN);
        assertThat(Outcome.of(false, true)).isEqualTo(Outcome.STAYS);
        assertThat(Outcome.of(true, false)).isEqualTo(Outcome.WITHDRAWN);
    }

    @Test
    void whatIsOnADeskInSpiteOfAConflictIsMarked() {
        assertThat(Outcome.OPEN.isOnDesk()).isTrue();
        assertThat(Outcome.STAYS.isOnDesk()).isTrue();
        assertThat(Outcome.WITHDRAWN.isOnDesk()).isFalse();
        assertThat(Outcome.KEPT_AWAY.isOnDesk()).isFalse();
    }
}
