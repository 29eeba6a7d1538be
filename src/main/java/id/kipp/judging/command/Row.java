package id.kipp.judging.command;

import id.kipp.csv.CsvCells;
import java.util.Map;
import java.util.Optional;

/** One row of a file of rows. */
final class Row {
    private final String file;
    private final Map<String, String> titles;
    private final CsvCells cells;
    private final Problems problems;

    /** Needs to know under which title each column stands. */
    Row(String file, Map<String, String> titles, CsvCells cells, Problems problems) {
        this.file = file;
        this.titles = titles;
        this.cells = cells;
        this.problems = problems;
    }

    long line() {
        return cells.line();
    }

    /** The text in a column, empty where the file has no such column. */
    String text(String column) {
        return cells.line(titles.getOrDefault(column, ""));
    }

    /** The whole number in a column, which may be left empty; notes a problem where it is something else. */
    Optional<Integer> count(String column, int otherwise) {
        if (text(column).isEmpty()) {
            return Optional.of(otherwise);
        }
        var count = Numbers.parseWhole(text(column)).filter(number -> number >= 0 && number <= Integer.MAX_VALUE);
        if (count.isEmpty()) {
            problem("judging.csv.not-a-count", column, text(column));
        }
        return count.map(Long::intValue);
    }

    void problem(String key, Object... reason) {
        problems.add(file, line(), key, reason);
    }
}
