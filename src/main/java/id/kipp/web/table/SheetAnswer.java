package id.kipp.web.table;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers a request with rows as a file: CSV where the address ends so, else XLSX. */
public final class SheetAnswer {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SheetAnswer() {}

    /** Rows are read before anything is sent: who may not read them is told so. */
    public static <T> void send(
            HttpServletRequest request, HttpServletResponse response, String name, Sheet<T> sheet, Iterable<T> rows)
            throws IOException {
        var csv = request.getServletPath().endsWith(".csv");
        response.setContentType(csv ? "text/csv;charset=UTF-8" : XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + (csv ? ".csv" : ".xlsx") + "\"");
        response.setHeader("Cache-Control", "no-store");
        if (csv) {
            sheet.writeCsv(rows, response.getOutputStream());
        } else {
            sheet.writeXlsx(rows, response.getOutputStream());
        }
    }
}
