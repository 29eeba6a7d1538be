package id.kipp.judging.conflict.web;

import id.kipp.judging.conflict.ConflictRow;
import id.kipp.kernel.Addressed;
import id.kipp.web.table.TableState;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

/** What the register of conflicts can be put in order by. */
enum ConflictColumn implements Addressed {
    JUROR("juri", Comparator.comparing(row -> small(row.juror()))),
    CODE("kode", Comparator.comparing(ConflictRow::code)),
    KIND("jenis", Comparator.comparing(ConflictRow::kind)),
    SINCE("sejak", Comparator.comparing(row -> Objects.requireNonNullElse(row.since(), Instant.EPOCH))),
    OUTCOME("akibat", Comparator.comparing(ConflictRow::outcome));

    private final String address;
    private final Comparator<ConflictRow> order;

    ConflictColumn(String address, Comparator<ConflictRow> order) {
        this.address = address;
        this.order = order;
    }

    @Override
    public String address() {
        return address;
    }

    static Comparator<ConflictRow> order(TableState state) {
        var order = state.order(values()).order;
        return (state.descending() ? order.reversed() : order)
                .thenComparing(ConflictRow::username)
                .thenComparing(ConflictRow::code);
    }

    /** Whether the filters of the list let a row through. */
    static boolean isWanted(ConflictRow row, TableState state) {
        var text = small(state.filter("cari"));
        var kind = state.filter("jenis");
        return (small(row.juror()).contains(text)
                        || small(row.username()).contains(text)
                        || small(row.code()).contains(text)
                        || small(row.title()).contains(text)
                        || small(row.institution()).contains(text))
                && (kind.isEmpty() || small(row.kind().name()).equals(kind));
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
