package id.kipp.judging.jury.web;

import id.kipp.judging.jury.JuryRow;
import id.kipp.kernel.Addressed;
import id.kipp.web.table.TableState;
import java.util.Comparator;
import java.util.Locale;

/** What the register of a jury can be put in order by. */
enum JuryColumn implements Addressed {
    NAME("nama", Comparator.comparing(row -> small(row.getName()))),
    INSTITUTION("instansi", Comparator.comparing(row -> small(row.institution()))),
    LOAD("beban", Comparator.comparing(JuryRow::load));

    private final String address;
    private final Comparator<JuryRow> order;

    JuryColumn(String address, Comparator<JuryRow> order) {
        this.address = address;
        this.order = order;
    }

    @Override
    public String address() {
        return address;
    }

    static Comparator<JuryRow> order(TableState state) {
        var order = state.order(values()).order;
        return (state.descending() ? order.reversed() : order)
                .thenComparing(row -> small(row.getName()))
                .thenComparing(JuryRow::id);
    }

    /** Whether the filters of the list let a row through. */
    static boolean isWanted(JuryRow row, TableState state) {
        var text = small(state.filter("cari"));
        var status = state.filter("keadaan");
        var category = state.filter("kepakaran");
        return (small(row.getName()).contains(text)
                        || small(row.account().username()).contains(text)
                        || small(row.institution()).contains(text))
                && (!status.equals("anggota") || row.registered())
                && (!status.equals("bukan") || !row.registered())
                && (category.isEmpty() || row.expertise().contains(category));
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
