package id.kipp.judging.web;

import id.kipp.judging.view.WorklistRow;
import id.kipp.kernel.Addressed;
import id.kipp.web.table.TableState;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The orders of a juror's worklist, and which of its rows are wanted. */
enum WorklistColumn implements Addressed {
    URUTAN(Comparator.comparingInt(WorklistRow::place)),
    KODE(Comparator.comparing(WorklistRow::code)),
    JUDUL(Comparator.comparing(row -> row.title().toLowerCase(Locale.ROOT))),
    NILAI(Comparator.comparing(row -> Optional.ofNullable(row.score()).orElse(BigDecimal.ONE.negate()))),
    KEADAAN(Comparator.comparing(WorklistRow::confirmed).thenComparing(WorklistRow::started));

    private final Comparator<WorklistRow> rows;

    WorklistColumn(Comparator<WorklistRow> rows) {
        this.rows = rows;
    }

    @Override
    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Comparator<WorklistRow> order(TableState state) {
        var chosen = state.order(values()).rows;
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
