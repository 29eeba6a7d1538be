package id.kipp.catalogue.ledger.web;

import id.kipp.catalogue.ledger.LedgerRow;
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

/** {@code GET /berkas-replikasi.csv} and {@code .xlsx}: the lines of the public ledger that the rest of the address says. */
@WebServlet({"/berkas-replikasi.csv", "/berkas-replikasi.xlsx"})
public class LedgerExportServlet extends HttpServlet {
    private final transient LedgerTable lines;
    private final transient Texts texts;

    @Inject
    public LedgerExportServlet(LedgerTable lines, Texts texts) {
        this.lines = lines;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetAnswer.send(request, response, "buku-replikasi", sheet(), lines.all());
    }

    private Sheet<LedgerRow> sheet() {
        return new Sheet<>(
                texts.get("catalogue.ledger.title"),
                List.of(
                        new Column<>(texts.get("catalogue.ledger.adopter"), LedgerRow::adopter),
                        new Column<>(texts.get("catalogue.ledger.province"), LedgerRow::province),
                        new Column<>(texts.get("catalogue.ledger.innovation"), LedgerRow::title),
                        new Column<>(texts.get("catalogue.ledger.origin"), LedgerRow::origin),
                        new Column<>(
                                texts.get("catalogue.ledger.status"),
                                row -> texts.get(row.status().textKey())),
                        new Column<>(texts.get("catalogue.ledger.year"), LedgerRow::year),
                        new Column<>(texts.get("catalogue.ledger.changed"), LedgerRow::changed),
                        new Column<>(texts.get("catalogue.ledger.result"), LedgerRow::result),
                        new Column<>(texts.get("catalogue.ledger.note"), LedgerRow::note),
                        new Column<>(texts.get("catalogue.ledger.byorigin"), row -> mark(row.originConfirmed())),
                        new Column<>(texts.get("catalogue.ledger.byadopter"), row -> mark(row.adopterConfirmed())),
                        new Column<>(texts.get("catalogue.ledger.number"), LedgerRow::number),
                        new Column<>(texts.get("catalogue.ledger.source"), LedgerRow::source)));
    }

    private String mark(boolean confirmed) {
        return confirmed ? texts.get("catalogue.ledger.yes") : "";
    }
}
