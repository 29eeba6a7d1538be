package id.kipp.judging.command;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of rows under a header; what is wrong with a row is noted with its line, and the row left out. */
final class CsvFile {

    /** A column and the other names that it goes by. */
    record Column(String name, boolean required, Set<String> others) {
        static Column required(String name, String... others) {
            return new Column(name, true, Set.of(others));
        }

        static Column optional(String name, String... others) {
            return new Column(name, false, Set.of(others));
        }

        boolean isCalled(String word) {
            return word.equals(name) || others.contains(word);
        }
    }

    private final String name;
    private final List<Column> columns;
    private final Problems problems;
    private final List<Row> rows = new ArrayList<>();
    private int width;

    private CsvFile(String name, List<Column> columns, Problems problems) {
        this.name = name;
        this.columns = columns;
        this.problems = problems;
    }

    static List<Row> read(String file, Problems problems, Column... columns) {
        var csv = new CsvFile(file, List.of(columns), problems);
        csv.content().ifPresent(csv::parse);
        return csv.rows;
    }

    private Optional<String> content() {
        try {
            var text = Files.readString(Path.of(name), StandardCharsets.UTF_8);
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problems.add(name, 0, "judging.csv.not-utf8");
        } catch (IOException | InvalidPathException e) {
            problems.add(name, 0, "judging.csv.unreadable");
        }
        return Optional.empty();
    }

    private void parse(String text) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            parse(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char delimiter(String text) {
        var header = text.lines().findFirst().orElse("");
        if (header.indexOf(';') >= 0) {
            return ';';
        }
        return header.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private void parse(CSVParser parser) {
        var line = 1L;
        try {
            var records = parser.iterator();
            if (!records.hasNext()) {
                problems.add(name, 0, "judging.csv.empty");
                return;
            }
            var header = header(records.next());
            line = parser.getCurrentLineNumber() + 1;
            while (header.isPresent() && records.hasNext()) {
                row(header.get(), records.next(), line);
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            problems.add(name, line, "judging.csv.open-quote");
        }
        if (rows.isEmpty() && problems.areNone()) {
            problems.add(name, 0, "judging.csv.no-rows");
        }
    }

    /** At which place each column stands; words that are no column's name are passed over. */
    private Optional<Map<String, Integer>> header(CSVRecord cells) {
        width = cells.size();
        var words = cells.stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        var places = new HashMap<String, Integer>();
        var twice = false;
        for (var column : columns) {
            for (var i = 0; i < width; i++) {
                twice |= column.isCalled(words.get(i)) && places.put(column.name(), i) != null;
            }
        }
        var missing = columns.stream().anyMatch(column -> column.required() && !places.containsKey(column.name()));
        if (!missing && !twice) {
            return Optional.of(Map.copyOf(places));
        }
        problems.add(
                name,
                1,
                "judging.csv.header",
                String.join(",", columns.stream().map(Column::name).toList()),
                String.join(",", words));
        return Optional.empty();
    }

    private void row(Map<String, Integer> header, CSVRecord cells, long line) {
        var row = new Row(name, line, header, cells.values(), problems);
        if (row.isBlank()) {
            return;
        }
        if (cells.size() != width) {
            problems.add(name, line, "judging.csv.cells", width, cells.size());
            return;
        }
        var complete = true;
        for (var column : columns) {
            if (column.required() && row.text(column.name()).isEmpty()) {
                row.problem("judging.csv.cell-empty", column.name());
                complete = false;
            }
        }
        if (complete) {
            rows.add(row);
        }
    }
}
