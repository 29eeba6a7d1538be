package id.kipp.csv;

import id.kipp.kernel.Verdict.Refused;
import id.kipp.kernel.text.TypedText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one list, row by row. */
final class CsvReading {
    private final String text;
    private final Separator separator;
    private final long linesBefore;
    private final List<CsvCells> rows = new ArrayList<>();
    private final List<CsvFault> faults = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private List<String> titles = List.of();
    private long titleLine;

    CsvReading(String text) {
        this.text = text;
        this.separator = Separator.of(text);
        this.linesBefore = text.substring(0, separator.begin()).lines().count();
    }

    CsvTable table() {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator.mark())
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text.substring(separator.begin())), format)) {
            var broken = read(parser);
            return new CsvTable(titles, titleLine, rows, faults, broken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<CsvFault> read(CSVParser parser) {
        var records = parser.iterator();
        // Looking whether there is another row reads it: where it begins is known before.
        long line = linesBefore + 1;
        try {
            while (records.hasNext()) {
                var cells = records.next();
                var wrong = isBlank(cells) ? Optional.<Refused>empty() : take(cells, line);
                if (wrong.isPresent()) {
                    return Optional.of(new CsvFault(line, wrong.get()));
                }
                line = linesBefore + parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException brokenQuote) {
            return Optional.of(new CsvFault(line, CsvTable.refused("csv.list.quote")));
        }
        return titles.isEmpty() ? Optional.of(new CsvFault(0, CsvTable.refused("csv.list.empty"))) : Optional.empty();
    }

    private static boolean isBlank(CSVRecord cells) {
        return cells.stream().allMatch(cell -> TypedText.line(cell).isEmpty());
    }

    /** The answer is what makes the whole list unreadable. */
    private Optional<Refused> take(CSVRecord cells, long line) {
        var damaged = Damage.in(cells);
        if (titles.isEmpty()) {
            titleLine = line;
            return damaged.or(() -> takeTitles(cells));
        }
        damaged.or(() -> untitled(cells))
                .ifPresentOrElse(
                        reason -> faults.add(new CsvFault(line, reason)),
                        () -> rows.add(new CsvCells(line, places, cells.values())));
        return Optional.empty();
    }

    private Optional<Refused> takeTitles(CSVRecord cells) {
        var all = cells.stream().map(TypedText::line).toList();
        int last = all.size();
        while (all.get(last - 1).isEmpty()) {
            last--;
        }
        titles = all.subList(0, last);
        for (int i = 0; i < last; i++) {
            var before = titles.get(i).isEmpty() ? null : places.put(CsvTable.folded(titles.get(i)), i);
            if (before != null) {
                return Optional.of(CsvTable.refused("csv.title.twice", titles.get(i), before + 1, i + 1));
            }
        }
        return Optional.empty();
    }

    /** What stands behind the last title has lost its place: a separator too many, or quotation marks that are missing. */
    private Optional<Refused> untitled(CSVRecord cells) {
        var values = Arrays.asList(cells.values());
        for (int i = titles.size(); i < values.size(); i++) {
            var cell = TypedText.line(values.get(i));
            if (!cell.isEmpty()) {
                return Optional.of(CsvTable.refused("csv.cell.untitled", i + 1, cell));
            }
        }
        return Optional.empty();
    }
}
