package id.kipp.judging.command;

import id.kipp.kernel.text.TypedNumber;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers of a column. 66.667 alone may be thousands; beside 72.5 or 0.731 the point is seen to stand before decimals, as
 * people write one column in one way. 1.000 beside 72.5 stays doubtful, since who writes 72.5 does not write the noughts.
 */
final class NumberColumn {
    private final String name;
    /** Marks that stand before some other number of digits than three. */
    private final Set<Character> free = new HashSet<>();
    /** Marks that stand before three digits where no thousands can be meant: the column has three decimals. */
    private final Set<Character> fixed = new HashSet<>();

    private NumberColumn(String name) {
        this.name = name;
    }

    static NumberColumn of(List<Row> rows, String name) {
        var column = new NumberColumn(name);
        rows.forEach(row -> column.learn(row.text(name)));
        return column;
    }

    private void learn(String text) {
        int mark = mark(text);
        if (mark >= 0
                && TypedNumber.read(text)
                        .filter(number -> number.thousands().isEmpty())
                        .isPresent()) {
            (text.length() == mark + 4 ? fixed : free).add(text.charAt(mark));
        }
    }

    private static int mark(String text) {
        return Math.max(text.indexOf('.'), text.indexOf(','));
    }

    /** The number of a row; notes a problem where there is none, or where it may be one of two. */
    Optional<Double> number(Row row) {
        var text = row.text(name);
        var power = Numbers.power(text);
        if (power.isPresent()) {
            return power;
        }
        var number = TypedNumber.read(text);
        if (number.isEmpty()) {
            row.problem("judging.csv.not-a-number", name, text);
            return Optional.empty();
        }
        var thousands = number.get().thousands().filter(other -> !areDecimals(text));
        if (thousands.isPresent()) {
            row.problem(
                    "judging.csv.two-readings",
                    name,
                    text,
                    TypedNumber.plain(number.get().decimal()),
                    TypedNumber.plain(thousands.get()));
            return Optional.empty();
        }
        return Optional.of(number.get().decimal().doubleValue());
    }

    private boolean areDecimals(String text) {
        char mark = text.charAt(mark(text));
        return fixed.contains(mark) || (free.contains(mark) && !text.endsWith("0"));
    }
}
