package id.kipp.audit.web;

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

/** {@code GET /berkas-jejak.csv} and {@code .xlsx}: all rows of the trail that the rest of the address says, as a file. */
@WebServlet({"/berkas-jejak.csv", "/berkas-jejak.xlsx"})
public class AuditExportServlet extends HttpServlet {
    private final transient AuditList list;
    private final transient Texts texts;

    @Inject
    public AuditExportServlet(AuditList list, Texts texts) {
        this.list = list;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetAnswer.send(request, response, "jejak-audit", sheet(), list.all());
    }

    private Sheet<AuditLine> sheet() {
        return new Sheet<>(
                texts.get("audit.title"),
                List.of(
                        new Column<>(texts.get("audit.number"), AuditLine::number),
                        new Column<>(texts.get("audit.at"), AuditLine::at),
                        new Column<>(texts.get("audit.actor"), AuditLine::actor),
                        new Column<>(texts.get("audit.kind"), AuditLine::sentence),
                        new Column<>(texts.get("audit.object"), AuditLine::object),
                        new Column<>(texts.get("audit.facts"), AuditLine::detailLine),
                        new Column<>(texts.get("audit.stored"), AuditLine::kind)));
    }
}
