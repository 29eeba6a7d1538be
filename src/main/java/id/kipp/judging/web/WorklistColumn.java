package id.kipp.judging.web;

import id.kipp.judging.view.WorklistRow;
import id.kipp.web.table.TableState;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The orders of a juror's worklist, and which of its rows are wanted. */
enum WorklistColumn {
    URUTAN(Comparator.comparingInt(WorklistRow::place)),
    KODE(Comparator.comparing(WorklistRow::code)),
    JUDUL(Comparator.comparing(row -> row.title().toLowerCase(Locale.ROOT))),
    NILAI(Comparator.comparing(row -> Optional.ofNullable(row.score()).orElse(BigDecimal.ONE.negate()))),
    KEADAAN(Comparator.comparing(WorklistRow::confirmed).thenComparing(WorklistRow::started));

    private final Comparator<WorklistRow> rows;

    WorklistColumn(Comparator<WorklistRow> rows) {
        this.rows = rows;
    }

    /** How the columns are written in the address, the first of which is the order that nobody chose. */
    static List<String> addresses() {
        return Arrays.stream(values()).map(WorklistColumn::address).toList();
    }

    private String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Comparator<WorklistRow> order(TableState state) {
        var chosen = Arrays.stream(values())
                .filter(column -> column.address().equals(state.sort()))
                .findFirst()
                .orElse(URUTAN)
                .rows;
        return (state.descending() ? chosen.reversed() : chosen).thenComparingInt(WorklistRow::place);
    }

    static boolean isWanted(WorklistRow row, TableState state) {
        var wanted = state.filter("cari").toLowerCase(Locale.ROOT);
        var isInState = switch (state.filter("keadaan")) {
            case "selesai" -> row.confirmed();
            case "belum" -> !row.confirmed();
            default -> true;
        };
        return isInState
                && (row.bookmarked() || !state.filter("tanda").equals("ya"))
                && (row.title().toLowerCase(Locale.ROOT).contains(wanted)
                        || row.code().toLowerCase(Locale.ROOT).contains(wanted));
    }
}
