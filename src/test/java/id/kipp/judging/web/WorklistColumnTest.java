package id.kipp.judging.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.judging.view.WorklistRow;
import id.kipp.web.table.TableSpec;
import id.kipp.web.table.TableState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorklistColumnTest {
    private static final List<WorklistRow> DESK = List.of(
            row(1, "2016-0009", "Obat antar", "70.5", true, true, false),
            row(2, "2016-0004", "air bersih", null, true, false, true),
            row(3, "2016-0007", "Zakat daring", "88", true, true, true),
            row(4, "2016-0001", "Posyandu", null, false, false, false));

    @Test
    void everyColumnPutsTheRowsInOrderAndBack() {
        assertThat(places("urutan")).containsExactly(1, 2, 3, 4);
        assertThat(places("kode")).containsExactly(4, 2, 3, 1);
        assertThat(places("judul")).containsExactly(2, 1, 4, 3);
        assertThat(places("-nilai")).containsExactly(3, 1, 2, 4);
        assertThat(places("keadaan")).containsExactly(4, 2, 1, 3);
        assertThat(places("tidak-ada")).containsExactly(1, 2, 3, 4);
    }

    @Test
    void rowsAreChosenByWordsStateAndBookmark() {
        assertThat(chosen(Map.of())).containsExactly(1, 2, 3, 4);
        assertThat(chosen(Map.of("cari", "OBAT"))).containsExactly(1);
        assertThat(chosen(Map.of("cari", "2016-0004"))).containsExactly(2);
        assertThat(chosen(Map.of("keadaan", "selesai"))).containsExactly(1, 3);
        assertThat(chosen(Map.of("keadaan", "belum"))).containsExactly(2, 4);
        assertThat(chosen(Map.of("tanda", "ya"))).containsExactly(2, 3);
        assertThat(chosen(Map.of("tanda", "ya", "keadaan", "selesai"))).containsExactly(3);
    }

    private static List<Integer> places(String sort) {
        return DESK.stream()
                .sorted(WorklistColumn.order(state(Map.of("urut", sort))))
                .map(WorklistRow::place)
                .toList();
    }

    private static List<Integer> chosen(Map<String, String> parameters) {
        return DESK.stream()
                .filter(row -> WorklistColumn.isWanted(row, state(parameters)))
                .map(WorklistRow::place)
                .toList();
    }

    private static TableState state(Map<String, String> parameters) {
        var spec = TableSpec.of("/penilaian", WorklistColumn.values(), List.of("keadaan", "tanda", "cari"));
        return TableState.read(spec, name -> parameters.getOrDefault(name, ""));
    }

    private static WorklistRow row(
            int place,
            String code,
            String title,
            @Nullable String score,
            boolean started,
            boolean confirmed,
            boolean bookmarked) {
        return new WorklistRow(
                place,
                place,
                code,
                title,
                score == null ? null : new BigDecimal(score),
                started,
                confirmed,
                bookmarked);
    }
}
