package id.kipp.judging.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows under a header, for eyes or for a spreadsheet. */
final class Table {
    private final List<String> header;
    private final List<List<Optional<Object>>> rows = new ArrayList<>();

    Table(String... header) {
        this.header = List.of(header);
    }

    /** Adds a row; an empty cell is one that has no answer. */
    void add(List<Optional<Object>> cells) {
        rows.add(cells);
    }

    void printAligned(PrintStream out) {
        var lines = new ArrayList<List<String>>();
        lines.add(header);
        rows.forEach(row -> lines.add(
                row.stream().map(cell -> cell.map(Table::forEyes).orElse("–")).toList()));
        var widths = new int[header.size()];
        lines.forEach(line -> {
            for (var i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        });
        for (var line : lines) {
            var text = new StringBuilder();
            for (var i = 0; i < widths.length; i++) {
                var gap = " ".repeat(widths[i] - line.get(i).length());
                text.append(i == 0 ? line.get(i) + gap : "  " + gap + line.get(i));
            }
            out.println(text.toString().stripTrailing());
        }
    }

    void printCsv(PrintStream out) {
        out.println(String.join(",", header));
        rows.forEach(row -> out.println(String.join(
                ",",
                row.stream().map(cell -> cell.map(Table::quoted).orElse("")).toList())));
    }

    private static String forEyes(Object cell) {
        return cell instanceof Double number ? Numbers.rounded(number) : cell.toString();
    }

    private static String quoted(Object cell) {
        var text = cell.toString();
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
