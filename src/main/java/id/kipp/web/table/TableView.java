package id.kipp.web.table;

import id.kipp.kernel.Page;
import java.util.List;
import java.util.Optional;

/** A list as a page shows it: its rows, and the addresses of its other states. */
public final class TableView<T> {
    private final TableState state;
    private final Page<T> page;

    public TableView(TableState state, Page<T> page) {
        this.state = state.onPage(page.page());
        this.page = page;
    }

    /** The list with its page; an empty one while there is nothing to list. */
    public static <T> TableView<T> of(TableState state, Optional<Page<T>> page) {
        return new TableView<>(state, page.orElseGet(() -> Page.of(List.of(), 1, state.size())));
    }

    /** How many rows a page has, and where the list is with so many. */
    public record Size(int rows, String href, boolean chosen) {}

    /** A parameter that a form carries. */
    public record Carried(String name, String value) {}

    public List<T> getRows() {
        return page.items();
    }

    public Page<T> getPage() {
        return page;
    }

    public TableState getState() {
        return state;
    }

    public boolean isDense() {
        return state.dense();
    }

    /** The same list in the order of a column: upwards first, then downwards. */
    public String sortHref(String column) {
        return state.sortedBy(column, isSortedBy(column) && !state.descending()).href();
    }

    public boolean isSortedBy(String column) {
        return state.sort().equals(column);
    }

    /** For the column's heading; a column that does not sort says nothing. */
    public String ariaSort(String column) {
        return !isSortedBy(column) ? "none" : state.descending() ? "descending" : "ascending";
    }

    /** The drawing in the column's heading. */
    public String sortIcon(String column) {
        return !isSortedBy(column) ? "sort" : state.descending() ? "down" : "up";
    }

    /** Up to the number of the page. */
    public String getPageBase() {
        var first = state.onPage(1).query();
        return state.spec().address() + "?" + (first.isEmpty() ? "" : first + "&") + "halaman=";
    }

    public List<Size> getSizes() {
        return TableSpec.SIZES.stream()
                .map(rows -> new Size(rows, state.ofSize(rows).href(), rows == state.size()))
                .toList();
    }

    public String getOtherDensity() {
        return state.withDensity(!state.dense()).href();
    }

    /** Where the same rows, all of them, are as a file. */
    public String export(String address) {
        return state.onPage(1).under(address);
    }

    /** What a form carries beside its own fields, so that the rest of the state stays. */
    public List<Carried> carried(String fields) {
        var own = List.of(fields.split(" "));
        return state.onPage(1).parameters().entrySet().stream()
                .filter(parameter -> !own.contains(parameter.getKey()))
                .map(parameter -> new Carried(parameter.getKey(), parameter.getValue()))
                .toList();
    }
}
