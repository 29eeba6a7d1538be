package id.kipp.web.table;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers a request with a sheet, as CSV or as XLSX by the ending of its address; nobody keeps a copy on the way. */
public final class SheetDownload {
    private static final String CSV = ".csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SheetDownload() {}

    /**
     * Writes the answer.
     *
     * @param name of the file, without its ending
     */
    public static <T> void send(
            HttpServletRequest request, HttpServletResponse response, String name, Sheet<T> sheet, Iterable<T> rows)
            throws IOException {
        var csv = request.getServletPath().endsWith(CSV);
        response.setContentType(csv ? "text/csv;charset=UTF-8" : XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + (csv ? CSV : ".xlsx") + "\"");
        response.setHeader("Cache-Control", "no-store");
        if (csv) {
            sheet.writeCsv(rows, response.getOutputStream());
        } else {
            sheet.writeXlsx(rows, response.getOutputStream());
        }
    }
}
