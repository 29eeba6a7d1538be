package id.kipp.submission.stuck.web;

import id.kipp.submission.stuck.StuckRow;
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

/** {@code GET /berkas-macet.csv} and {@code .xlsx}: all rows of the list that the rest of the address says, as a file. */
@WebServlet({"/berkas-macet.csv", "/berkas-macet.xlsx"})
public class StuckExportServlet extends HttpServlet {
    private final transient StuckList list;
    private final transient Texts texts;

    @Inject
    public StuckExportServlet(StuckList list, Texts texts) {
        this.list = list;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetAnswer.send(request, response, "macet-" + list.filter("edisi"), sheet(), list.all());
    }

    private Sheet<StuckRow> sheet() {
        return new Sheet<>(
                texts.get("submission.stuck.sheet"),
                List.of(
                        new Column<>(texts.get("submission.code"), StuckRow::code),
                        new Column<>(texts.get("submission.general.title"), StuckRow::title),
                        new Column<>(texts.get("submission.institution"), StuckRow::institution),
                        new Column<>(texts.get("submission.desk.unit"), StuckRow::unit),
                        new Column<>(
                                texts.get("submission.state"),
                                row -> texts.get(row.state().textKey())),
                        new Column<>(texts.get("submission.stuck.actor"), row -> texts.get(row.actorKey())),
                        new Column<>(texts.get("submission.stuck.contact"), StuckRow::contactLine),
                        new Column<>(
                                texts.get("submission.stuck.percent"),
                                row -> row.completion().percent()),
                        new Column<>(texts.get("submission.stuck.since"), StuckRow::since),
                        new Column<>(
                                texts.get("submission.stuck.until"),
                                row -> row.deadline().at())));
    }
}
