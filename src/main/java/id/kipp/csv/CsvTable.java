package id.kipp.csv;

import id.kipp.kernel.Verdict.Refused;
import id.kipp.kernel.text.TypedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list as a spreadsheet saves or copies it, read whole: blank rows, blanks around titles and cells, and empty cells behind
 * the last title mean nothing.
 *
 * @param titles as they stand there, up to the last column that has one; none when the list is empty
 * @param titleLine the line of the titles
 * @param faults rows that cannot be read; they are not among the others
 * @param broken what ended the reading before the end of the list, or before it began
 */
public record CsvTable(
        List<String> titles, long titleLine, List<CsvCells> rows, List<CsvFault> faults, Optional<CsvFault> broken) {
    public CsvTable {
        titles = List.copyOf(titles);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    public static CsvTable read(byte[] list) {
        return read(ListBytes.decode(list));
    }

    public static CsvTable read(String list) {
        return new CsvReading(list.startsWith("\uFEFF") ? list.substring(1) : list).table();
    }

    /** Whether there is a column of this title, however it is written. */
    public boolean has(String title) {
        return titles.stream().map(CsvTable::folded).anyMatch(folded(title)::equals);
    }

    /** Everything that is wrong, in the order of the list. */
    public List<CsvFault> allFaults() {
        return Stream.concat(faults.stream(), broken.stream()).toList();
    }

    /** Small letters without blanks, lines and dashes: "Nama Pengguna" is nama_pengguna. */
    public static String folded(String title) {
        var letters = new StringBuilder();
        TypedText.line(title)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(letter -> letter != ' ' && letter != '_' && letter != '-')
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    static Refused refused(String key, Object... values) {
        return new Refused(key, List.of(values));
    }
}
