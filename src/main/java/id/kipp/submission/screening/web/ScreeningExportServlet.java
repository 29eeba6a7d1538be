package id.kipp.submission.screening.web;

import id.kipp.submission.screening.ScreeningRow;
import id.kipp.web.table.Sheet;
import id.kipp.web.table.Sheet.Column;
import id.kipp.web.table.SheetAnswer;
import id.kipp.web.text.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** {@code GET /berkas-seleksi.csv} and {@code .xlsx}: all rows of the list that the rest of the address says, as a file. */
@WebServlet({"/berkas-seleksi.csv", "/berkas-seleksi.xlsx"})
public class ScreeningExportServlet extends HttpServlet {
    private final transient ScreeningList list;
    private final transient Texts texts;

    @Inject
    public ScreeningExportServlet(ScreeningList list, Texts texts) {
        this.list = list;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetAnswer.send(request, response, "seleksi-" + list.filter("edisi"), sheet(), list.all());
    }

    private Sheet<ScreeningRow> sheet() {
        return new Sheet<>(
                texts.get("submission.screening.title"),
                List.of(
                        new Column<>(texts.get("submission.code"), ScreeningRow::code),
                        new Column<>(texts.get("submission.general.title"), ScreeningRow::title),
                        new Column<>(texts.get("submission.institution"), ScreeningRow::institution),
                        new Column<>(texts.get("submission.general.group"), ScreeningRow::group),
                        new Column<>(texts.get("submission.general.category"), ScreeningRow::category),
                        new Column<>(
                                texts.get("submission.state"),
                                row -> texts.get(row.state().textKey())),
                        new Column<>(texts.get("submission.screening.arrived"), ScreeningRow::arrivedAt)));
    }
}
