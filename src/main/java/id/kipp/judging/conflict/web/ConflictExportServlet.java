package id.kipp.judging.conflict.web;

import id.kipp.judging.conflict.ConflictRow;
import id.kipp.kernel.NotFoundException;
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

/** {@code GET /berkas-benturan.csv} and {@code .xlsx}: the register of conflicts that the rest of the address says, as a file. */
@WebServlet({"/berkas-benturan.csv", "/berkas-benturan.xlsx"})
public class ConflictExportServlet extends HttpServlet {
    private final transient ConflictList list;
    private final transient Texts texts;

    @Inject
    public ConflictExportServlet(ConflictList list, Texts texts) {
        this.list = list;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (list.getStage() == null) {
            throw new NotFoundException("scoring stage");
        }
        SheetAnswer.send(request, response, "benturan", sheet(), list.all());
    }

    private Sheet<ConflictRow> sheet() {
        return new Sheet<>(
                texts.get("judging.conflict.register"),
                List.of(
                        new Column<>(texts.get("judging.juror"), ConflictRow::juror),
                        new Column<>(texts.get("account.username"), ConflictRow::username),
                        new Column<>(texts.get("submission.code"), ConflictRow::code),
                        new Column<>(texts.get("submission.general.title"), ConflictRow::title),
                        new Column<>(texts.get("submission.institution"), ConflictRow::institution),
                        new Column<>(texts.get("judging.conflict.kind"), row -> texts.get(row.kindKey())),
                        new Column<>(texts.get("judging.conflict.reason"), ConflictRow::reason),
                        new Column<>(texts.get("judging.conflict.since"), ConflictRow::since),
                        new Column<>(
                                texts.get("judging.conflict.outcome"),
                                row -> texts.get(row.outcome().textKey()))));
    }
}
