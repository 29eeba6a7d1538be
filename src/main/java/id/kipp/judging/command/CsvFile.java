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
import java.util.Arrays;
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

    private Optional<List<String>> header(CSVRecord cells) {
        var words = cells.stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        var header = words.stream()
                .map(word -> columns.stream()
                        .filter(column -> column.isCalled(word))
                        .map(Column::name)
                        .findFirst()
                        .orElse(""))
                .toList();
        var missing = columns.stream()
                .filter(column -> column.required() && !header.contains(column.name()))
                .map(Column::name)
                .toList();
        var twice = header.stream().filter(word -> !word.isEmpty()).distinct().count()
                < header.stream().filter(word -> !word.isEmpty()).count();
        if (missing.isEmpty() && !twice) {
            return Optional.of(header);
        }
        problems.add(
                name,
                1,
                "judging.csv.header",
                String.join(",", columns.stream().map(Column::name).toList()),
                String.join(",", words));
        return Optional.empty();
    }

    private void row(List<String> header, CSVRecord cells, long line) {
        if (Arrays.stream(cells.values()).allMatch(String::isBlank)) {
            return;
        }
        if (cells.size() != header.size()) {
            problems.add(name, line, "judging.csv.cells", header.size(), cells.size());
            return;
        }
        var values = new HashMap<String, String>();
        for (var i = 0; i < header.size(); i++) {
            values.put(header.get(i), cells.get(i).strip());
        }
        var complete = true;
        for (var column : columns) {
            if (column.required() && values.getOrDefault(column.name(), "").isEmpty()) {
                problems.add(name, line, "judging.csv.cell-empty", column.name());
                complete = false;
            }
        }
        if (complete) {
            rows.add(new Row(name, line, Map.copyOf(values), problems));
        }
    }
}
