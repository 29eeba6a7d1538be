package id.kipp.judging.command;

import id.kipp.csv.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A file of rows under titles; what is wrong with a row is noted with its line, and the row left out. */
final class CsvFile {

    /** A column and the other names that it goes by. */
    record Column(String name, boolean required, Set<String> others) {
        static Column required(String name, String... others) {
            return new Column(name, true, Set.of(others));
        }

        static Column optional(String name, String... others) {
            return new Column(name, false, Set.of(others));
        }

        boolean isCalled(String title) {
            var word = CsvTable.folded(title);
            return word.equals(name) || others.contains(word);
        }
    }

    private final String name;
    private final List<Column> columns;
    private final Problems problems;

    private CsvFile(String name, List<Column> columns, Problems problems) {
        this.name = name;
        this.columns = columns;
        this.problems = problems;
    }

    /** The rows of a file that must have some. */
    static List<Row> read(String file, Problems problems, Column... columns) {
        var csv = new CsvFile(file, List.of(columns), problems);
        var table = csv.content().map(CsvTable::read);
        var rows = table.map(csv::rows).orElse(List.of());
        if (rows.isEmpty() && problems.areNone()) {
            problems.add(file, 0, "judging.csv.no-rows");
        }
        return rows;
    }

    /** The rows of a file that may have none, or nothing at all. */
    static List<Row> readOptional(String file, Problems problems, Column... columns) {
        var csv = new CsvFile(file, List.of(columns), problems);
        var table = csv.content().map(CsvTable::read);
        return table.filter(found -> !found.titles().isEmpty()).map(csv::rows).orElse(List.of());
    }

    private Optional<byte[]> content() {
        try {
            return Optional.of(Files.readAllBytes(Path.of(name)));
        } catch (IOException | InvalidPathException e) {
            problems.add(name, 0, "judging.csv.unreadable");
            return Optional.empty();
        }
    }

    private List<Row> rows(CsvTable table) {
        table.allFaults()
                .forEach(fault -> problems.add(
                        name,
                        fault.line(),
                        fault.reason().key(),
                        fault.reason().values().toArray()));
        var rows = new ArrayList<Row>();
        if (table.broken().isPresent() && table.rows().isEmpty()) {
            return rows;
        }
        places(table)
                .ifPresent(titles -> table.rows().forEach(cells -> {
                    var row = new Row(name, titles, cells, problems);
                    if (isComplete(row)) {
                        rows.add(row);
                    }
                }));
        return rows;
    }

    /** Under which title each column stands; titles that are no column's name are passed over. */
    private Optional<Map<String, String>> places(CsvTable table) {
        var places = new HashMap<String, String>();
        var twice = false;
        for (var column : columns) {
            for (var title : table.titles()) {
                twice |= column.isCalled(title) && places.put(column.name(), CsvTable.folded(title)) != null;
            }
        }
        var missing = columns.stream().anyMatch(column -> column.required() && !places.containsKey(column.name()));
        if (!missing && !twice) {
            return Optional.of(Map.copyOf(places));
        }
        problems.add(
                name,
                table.titleLine(),
                "judging.csv.header",
                String.join(",", columns.stream().map(Column::name).toList()),
                String.join(",", table.titles()));
        return Optional.empty();
    }

    private boolean isComplete(Row row) {
        var empty = columns.stream()
                .filter(column -> column.required() && row.text(column.name()).isEmpty())
                .toList();
        empty.forEach(column -> row.problem("judging.csv.cell-empty", column.name()));
        return empty.isEmpty();
    }
}
