package id.kipp.platform.seed.csv;

import id.kipp.csv.CsvCells;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.text.TypedNumber;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row of a file by the names of its columns; reading a cell checks it. */
public record CsvRow(CsvCells cells) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    public long line() {
        return cells.line();
    }

    public String text(String column, int longest) {
        return fitting(column, cells.line(column), longest);
    }

    public String required(String column, int longest) {
        var text = text(column, longest);
        if (text.isEmpty()) {
            throw new RowRefused("kolom " + column + " kosong");
        }
        return text;
    }

    public @Nullable String optional(String column, int longest) {
        var text = text(column, longest);
        return text.isEmpty() ? null : text;
    }

    /** Text of several lines. */
    public @Nullable String optionalLines(String column, int longest) {
        var text = fitting(column, cells.lines(column), longest);
        return text.isEmpty() ? null : text;
    }

    private static String fitting(String column, String text, int longest) {
        if (text.length() > longest) {
            throw new RowRefused(
                    "kolom %s terlalu panjang: %d huruf, paling banyak %d".formatted(column, text.length(), longest));
        }
        return text;
    }

    public @Nullable Integer year() {
        var text = text("year", 10);
        return text.isEmpty() ? null : number("year", text, FIRST_YEAR, LAST_YEAR);
    }

    public int requiredYear() {
        return number("year", required("year", 10), FIRST_YEAR, LAST_YEAR);
    }

    public int number(String column) {
        return number(column, required(column, 10), 0, Integer.MAX_VALUE);
    }

    private static int number(String column, String text, int from, int until) {
        try {
            var number = Integer.parseInt(text);
            if (number >= from && number <= until) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, together with numbers out of range.
        }
        throw new RowRefused("kolom %s: \"%s\" bukan bilangan %d–%d".formatted(column, text, from, until));
    }

    /** A number with decimals from 0 on. */
    public BigDecimal decimal(String column, BigDecimal highest) {
        var text = required(column, 10);
        try {
            return TypedNumber.read(text)
                    .map(TypedNumber::single)
                    .filter(value -> value.signum() >= 0 && value.compareTo(highest) <= 0)
                    .orElseThrow(
                            () -> new RowRefused("kolom %s: \"%s\" bukan nilai 0–%s".formatted(column, text, highest)));
        } catch (RuleViolationException twoReadings) {
            throw new RowRefused("kolom %s: \"%s\" dapat berarti %s atau %s"
                    .formatted(
                            column,
                            text,
                            twoReadings.values().get(1),
                            twoReadings.values().get(2)));
        }
    }

    public String oneOf(String column, Set<String> allowed) {
        var text = required(column, 100);
        if (!allowed.contains(text)) {
            throw new RowRefused("kolom %s: \"%s\" tidak dikenal; pilih salah satu dari %s"
                    .formatted(
                            column,
                            text,
                            String.join(", ", allowed.stream().sorted().toList())));
        }
        return text;
    }
}
