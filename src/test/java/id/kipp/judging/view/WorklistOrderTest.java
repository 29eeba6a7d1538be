package id.kipp.judging.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorklistOrderTest {
    @Test
    void goesOnBehindThePresentPlaceAndLeavesWhatWaits() {
        var list = list(false, true, true, false);

        assertThat(list.nextAfter(3)).contains(list.rows().get(3));
        assertThat(list.next()).contains(list.rows().get(0));
    }

    @Test
    void comesBackToWhatWasPassedOverAtTheEnd() {
        var list = list(false, true, true);

        assertThat(list.nextAfter(3)).contains(list.rows().get(0));
        assertThat(list.nextAfter(99)).contains(list.rows().get(0));
    }

    @Test
    void leadsNowhereWhenAllIsConfirmed() {
        assertThat(list(true, true).nextAfter(1)).isEmpty();
        assertThat(list(true, true).next()).isEmpty();
        assertThat(list(true, false, true).confirmed()).isEqualTo(2);
    }

    private static WorklistOrder list(Boolean... confirmed) {
        var rows = new ArrayList<WorklistRow>();
        for (var done : List.of(confirmed)) {
            int place = rows.size() + 1;
            rows.add(new WorklistRow(place, place, "2026-000" + place, "Usulan", null, true, done, false));
        }
        return new WorklistOrder(rows);
    }
}
