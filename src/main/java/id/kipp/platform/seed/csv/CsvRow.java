package id.kipp.platform.seed.csv;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row of a file by the names of its columns; reading a cell checks it. */
public record CsvRow(long line, Map<String, String> cells) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    public String text(String column, int longest) {
        var text = cells.getOrDefault(column, "").strip();
        if (text.length() > longest) {
            throw new RowRefused(
                    "kolom %s terlalu panjang: %d huruf, paling banyak %d".formatted(column, text.length(), longest));
        }
        return text;
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
