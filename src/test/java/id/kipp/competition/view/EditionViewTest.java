package id.kipp.competition.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.competition.rules.StageKind;
import id.kipp.competition.rules.StageState;
import id.kipp.competition.rules.StageTimes;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionViewTest {
    private static final StageTimes DATED = new StageTimes(Instant.parse("2027-01-04T00:00:00Z"), null, null);

    private final EditionView planned = edition(2027, DATED, StageState.PLANNED, StageState.PLANNED);
    private final EditionView pattern = edition(2015, new StageTimes(null, null, null), StageState.PLANNED);
    private final EditionView atWork = edition(2026, DATED, StageState.CLOSED, StageState.OPEN);
    private final EditionView over = edition(2025, DATED, StageState.CLOSED, StageState.CLOSED);

    @Test
    void nextYearsEditionDoesNotHideTheOneAtWork() {
        assertThat(EditionView.current(List.of(planned, atWork, over))).contains(atWork);
    }

    @Test
    void betweenTwoEditionsThePastOneStaysUntilTheNextBegins() {
        assertThat(EditionView.current(List.of(planned, over))).contains(over);
    }

    @Test
    void elseItIsTheNewestWithDates() {
        assertThat(EditionView.current(List.of(planned))).contains(planned);
        assertThat(EditionView.current(List.of(pattern))).isEmpty();
        assertThat(EditionView.current(List.of())).isEmpty();
    }

    private static EditionView edition(int year, StageTimes times, StageState... states) {
        var stages = Arrays.stream(states)
                .map(state -> new StageView(
                        1,
                        year,
                        "KIPP " + year,
                        1,
                        StageKind.SUBMISSION,
                        "Pengajuan",
                        null,
                        null,
                        times,
                        state,
                        null,
                        List.of(),
                        null))
                .toList();
        return new EditionView(
                year,
                year,
                "KIPP " + year,
                null,
                null,
                JuryTerms.NONE,
                null,
                true,
                List.of(),
                List.of(),
                List.of(),
                stages);
    }
}
