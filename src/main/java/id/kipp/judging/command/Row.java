package id.kipp.judging.command;

import java.util.Map;
import java.util.Optional;

/** One row of a file of rows. */
record Row(String file, long line, Map<String, String> values, Problems problems) {

    String text(String column) {
        return values.getOrDefault(column, "");
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
