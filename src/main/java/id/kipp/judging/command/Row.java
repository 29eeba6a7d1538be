package id.kipp.judging.command;

import java.util.Map;
import java.util.Optional;

/** One row of a file of rows. */
final class Row {
    private final String file;
    private final long line;
    private final Map<String, Integer> places;
    private final String[] cells;
    private final Problems problems;

    /** Needs to know at which place each column stands. */
    Row(String file, long line, Map<String, Integer> places, String[] cells, Problems problems) {
        this.file = file;
        this.line = line;
        this.places = places;
        this.cells = cells;
        this.problems = problems;
    }

    long line() {
        return line;
    }

    boolean isBlank() {
        for (var cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The text in a column, empty where the file has no such column. */
    String text(String column) {
        var place = places.get(column);
        return place == null ? "" : cells[place].strip();
    }

    /** The number in a column; notes a problem where there is none. */
    Optional<Double> number(String column) {
        var number = Numbers.parse(text(column));
        if (number.isEmpty()) {
            problem("judging.csv.not-a-number", column, text(column));
        }
        return number;
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
        problems.add(file, line, key, reason);
    }
}
