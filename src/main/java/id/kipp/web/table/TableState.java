package id.kipp.web.table;

import id.kipp.kernel.Addressed;
import id.kipp.kernel.PageRequest;
import id.kipp.kernel.text.TypedText;
import id.kipp.web.Requests;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

/**
 * How a list is looked at: read from the parameters of its address and written to them again, so that it can be bookmarked and
 * sent. What an address says that the list does not know is what nobody chose.
 *
 * @param page from 1
 * @param dense whether the rows lie close together
 * @param filters what the rows were chosen by, without those that are not set
 */
public record TableState(
        TableSpec spec,
        int page,
        int size,
        String sort,
        boolean descending,
        boolean dense,
        Map<String, String> filters) {
    private static final String PAGE = "halaman";
    private static final String SIZE = "baris";
    private static final String SORT = "urut";
    private static final String DENSITY = "kerapatan";
    private static final String DENSE = "padat";
    private static final String DOWN = "-";

    public TableState {
        filters = Map.copyOf(filters);
    }

    /** The state that the parameters say; an absent parameter is an empty text. */
    public static TableState read(TableSpec spec, UnaryOperator<String> parameter) {
        var wanted = parameter.apply(SORT);
        var descending = wanted.startsWith(DOWN);
        var sort = descending ? wanted.substring(DOWN.length()) : wanted;
        var known = spec.sorts().contains(sort);
        var filters = new LinkedHashMap<String, String>();
        for (var name : spec.filters()) {
            var value = TypedText.line(parameter.apply(name));
            if (!value.isEmpty()) {
                filters.put(name, value.substring(0, Math.min(value.length(), PageRequest.LONGEST_TEXT)));
            }
        }
        var size = number(parameter.apply(SIZE));
        return new TableState(
                spec,
                Math.max(1, number(parameter.apply(PAGE))),
                TableSpec.SIZES.contains(size) ? size : TableSpec.SIZES.get(0),
                known ? sort : spec.defaultSort(),
                known && descending,
                DENSE.equals(parameter.apply(DENSITY)),
                filters);
    }

    /** The state that the address of a request says. */
    public static TableState of(TableSpec spec, Requests requests) {
        return read(spec, name -> requests.parameter(name).orElse(""));
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** The chosen one of the orders with which the list was declared. */
    public <O extends Addressed> O order(O[] orders) {
        return Addressed.named(orders, sort).orElse(orders[0]);
    }

    /** What a filter is set to; empty when it is not. */
    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }

    /** Another order begins on the first page, as do other rows and another size. */
    public TableState sortedBy(String column, boolean down) {
        return new TableState(spec, 1, size, column, down, dense, filters);
    }

    public TableState filteredBy(String name, String value) {
        var others = new LinkedHashMap<>(filters);
        others.remove(name);
        if (!value.isEmpty()) {
            others.put(name, value);
        }
        return new TableState(spec, 1, size, sort, descending, dense, others);
    }

    public TableState ofSize(int rows) {
        return new TableState(spec, 1, rows, sort, descending, dense, filters);
    }

    public TableState withDensity(boolean close) {
        return new TableState(spec, page, size, sort, descending, close, filters);
    }

    public TableState onPage(int number) {
        return new TableState(spec, number, size, sort, descending, dense, filters);
    }

    /** The parameters of the address, in one order whatever the order in which they came, without what nobody chose. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        spec.filters().forEach(name -> put(parameters, name, filter(name), ""));
        put(parameters, SORT, (descending ? DOWN : "") + sort, spec.defaultSort());
        put(parameters, SIZE, Integer.toString(size), TableSpec.SIZES.get(0).toString());
        put(parameters, DENSITY, dense ? DENSE : "", "");
        put(parameters, PAGE, Integer.toString(page), "1");
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, String value, String unchosen) {
        if (!value.equals(unchosen)) {
            parameters.put(name, value);
        }
    }

    /** The parameters as they follow the question mark; empty when nobody chose anything. */
    public String query() {
        var query = new StringJoiner("&");
        parameters().forEach((name, value) -> query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }

    /** The address of the list in this state. */
    public String href() {
        return under(spec.address());
    }

    /** The address of something that the list leads to and that leads back to it. */
    public String under(String address) {
        var query = query();
        return query.isEmpty() ? address : address + "?" + query;
    }
}
