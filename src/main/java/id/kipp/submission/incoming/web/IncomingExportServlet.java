package id.kipp.submission.incoming.web;

import id.kipp.submission.incoming.IncomingRow;
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

/** {@code GET /berkas-usulan-masuk.csv} and {@code .xlsx}: all rows of the list that the rest of the address says, as a file. */
@WebServlet({"/berkas-usulan-masuk.csv", "/berkas-usulan-masuk.xlsx"})
public class IncomingExportServlet extends HttpServlet {
    private final transient IncomingList list;
    private final transient Texts texts;

    @Inject
    public IncomingExportServlet(IncomingList list, Texts texts) {
        this.list = list;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetAnswer.send(request, response, "usulan-masuk-" + list.filter("edisi"), sheet(), list.all());
    }

    private Sheet<IncomingRow> sheet() {
        return new Sheet<>(
                texts.get("submission.incoming.title"),
                List.of(
                        new Column<>(texts.get("submission.code"), IncomingRow::code),
                        new Column<>(texts.get("submission.general.title"), IncomingRow::title),
                        new Column<>(texts.get("submission.desk.unit"), IncomingRow::unit),
                        new Column<>(
                                texts.get("submission.state"),
                                row -> texts.get(row.state().textKey())),
                        new Column<>(
                                texts.get("submission.stuck.percent"),
                                row -> row.completion().percent())));
    }
}
