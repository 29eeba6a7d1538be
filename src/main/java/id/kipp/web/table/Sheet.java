package id.kipp.web.table;

import id.kipp.kernel.Wib;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** Rows as a file for a spreadsheet, written as they come. */
public final class Sheet<T> {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int ROWS_IN_MEMORY = 500;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final List<Column<T>> columns;

    public Sheet(String name, List<Column<T>> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param value a text, a number or a moment; nothing is an empty cell
     */
    public record Column<T>(String title, Function<T, @Nullable Object> value) {}

    /** In UTF-8 with its mark, without which Excel guesses; a text that Excel would take for a formula is marked as text. */
    public void writeCsv(Iterable<T> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        try (var printer = CSVFormat.RFC4180.print(writer)) {
            printer.printRecord(columns.stream().map(Column::title));
            for (var row : rows) {
                printer.printRecord(
                        columns.stream().map(column -> plain(column.value().apply(row))));
            }
        }
    }

    /** Texts are texts here, whatever they begin with; the titles stay in sight and choose rows. */
    public void writeXlsx(Iterable<T> rows, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "KIPP Portal", "1.0")) {
            var sheet = book.newWorksheet(name);
            for (int c = 0; c < columns.size(); c++) {
                sheet.value(0, c, columns.get(c).title());
                sheet.style(0, c).bold().set();
            }
            sheet.freezePane(0, 1);
            int line = 0;
            for (var row : rows) {
                line++;
                for (int c = 0; c < columns.size(); c++) {
                    var value = columns.get(c).value().apply(row);
                    if (value instanceof Instant at) {
                        sheet.value(line, c, LocalDateTime.ofInstant(at, Wib.ZONE));
                        sheet.style(line, c).format("yyyy-mm-dd hh:mm:ss").set();
                    } else if (value instanceof Number number) {
                        sheet.value(line, c, number);
                    } else if (value != null) {
                        sheet.value(line, c, value.toString());
                    }
                }
                if (line % ROWS_IN_MEMORY == 0) {
                    sheet.flush();
                }
            }
            sheet.setAutoFilter(0, 0, line, columns.size() - 1);
        }
    }

    private static Object plain(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Instant at) {
            return MOMENT.format(at.atZone(Wib.ZONE));
        }
        return value instanceof Number ? value : defused(value.toString());
    }

    /** As OWASP advises: what begins like a formula is led by an apostrophe. */
    static String defused(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
