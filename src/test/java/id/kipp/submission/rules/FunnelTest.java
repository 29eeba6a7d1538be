package id.kipp.submission.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunnelTest {

    @Test
    void whatCameFarIsCountedAtEachStepBefore() {
        var all = Arrays.stream(SubmissionState.values())
                .map(state -> Funnel.of(state, 1))
                .reduce(Funnel.EMPTY, Funnel::plus);

        assertThat(all.steps()).isEqualTo(List.of(7L, 6L, 4L, 2L, 1L));
    }

    @Test
    void aDraftCameNowhere() {
        assertThat(Funnel.of(SubmissionState.DRAFT, 3).steps()).isEqualTo(List.of(3L, 0L, 0L, 0L, 0L));
        assertThat(Funnel.of(SubmissionState.SENT_BACK, 2).steps()).isEqualTo(List.of(2L, 2L, 2L, 0L, 0L));
    }
}
