package id.kipp.platform.seed.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file, read whole: its columns, its rows, and the rows that are not even readable. */
public record CsvTable(String file, Set<String> columns, List<CsvRow> rows, List<BadRow> unreadable) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Commas, or semicolons as Indonesian spreadsheets write them. */
    public static CsvTable read(String file, Reader content) throws IOException {
        var reader = new BufferedReader(content);
        reader.mark(4096);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        reader.mark(65_536);
        var first = reader.readLine();
        reader.reset();
        var separator = first != null && first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setAllowMissingColumnNames(true)
                .get();
        try (var parser = CSVParser.parse(reader, format)) {
            return read(file, parser);
        } catch (IllegalArgumentException twiceTheSameColumn) {
            return new CsvTable(
                    file, Set.of(), List.of(), List.of(new BadRow(file, 1, "baris judul kolom tidak terbaca")));
        }
    }

    private static CsvTable read(String file, CSVParser parser) {
        var columns = new TreeSet<>(parser.getHeaderNames());
        var rows = new ArrayList<CsvRow>();
        var unreadable = new ArrayList<BadRow>();
        var records = parser.iterator();
        long line = 2;
        try {
            while (records.hasNext()) {
                var csv = records.next();
                if (csv.isConsistent()) {
                    rows.add(new CsvRow(line, csv.toMap()));
                } else {
                    unreadable.add(
                            new BadRow(file, line, "%d kolom, seharusnya %d".formatted(csv.size(), columns.size())));
                }
                line += 1 + lineBreaks(csv);
            }
        } catch (UncheckedIOException brokenQuotes) {
            unreadable.add(
                    new BadRow(file, line, "tanda kutip tidak ditutup; sisa berkas dari baris ini tidak dibaca"));
        }
        return new CsvTable(file, columns, rows, unreadable);
    }

    private static long lineBreaks(CSVRecord csv) {
        return csv.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }
}
