package id.kipp.web.table;

import id.kipp.kernel.Addressed;
import java.util.Arrays;
import java.util.List;

/**
 * What a list can be asked for.
 *
 * @param address where it is
 * @param sorts the names that the columns have in the address, the first of which is the order that nobody chose
 * @param filters the parameters that choose rows
 */
public record TableSpec(String address, List<String> sorts, List<String> filters) {
    /** How many rows a page may have; the first is what nobody chose. */
    public static final List<Integer> SIZES = List.of(25, 50, 100);

    public TableSpec {
        sorts = List.copyOf(sorts);
        filters = List.copyOf(filters);
    }

    /** A list with these orders, the first of which is the one that nobody chose. */
    public static TableSpec of(String address, Addressed[] orders, List<String> filters) {
        return new TableSpec(
                address, Arrays.stream(orders).map(Addressed::address).toList(), filters);
    }

    String defaultSort() {
        return sorts.get(0);
    }
}
