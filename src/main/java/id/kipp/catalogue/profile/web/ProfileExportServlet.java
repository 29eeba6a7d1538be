package id.kipp.catalogue.profile.web;

import id.kipp.catalogue.profile.view.CurationRow;
import id.kipp.catalogue.profile.view.SilentRow;
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

/** The curators' lists as files, with all rows that the rest of the address says. */
@WebServlet({
    "/berkas-kurasi.csv",
    "/berkas-kurasi.xlsx",
    "/berkas-belum-dikonfirmasi.csv",
    "/berkas-belum-dikonfirmasi.xlsx"
})
public class ProfileExportServlet extends HttpServlet {
    private static final String TITLE = "catalogue.ledger.innovation";
    private static final String INSTITUTION = "catalogue.fact.institution";

    private final transient ProfileTables tables;
    private final transient Texts texts;

    @Inject
    public ProfileExportServlet(ProfileTables tables, Texts texts) {
        this.tables = tables;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().contains("kurasi")) {
            SheetAnswer.send(request, response, "kurasi", written(), tables.allWritten());
        } else {
            SheetAnswer.send(request, response, "belum-dikonfirmasi", silent(), tables.allSilent());
        }
    }

    private Sheet<CurationRow> written() {
        return new Sheet<>(
                texts.get("catalogue.curation.title"),
                List.of(
                        new Column<>(texts.get(TITLE), CurationRow::title),
                        new Column<>(texts.get(INSTITUTION), CurationRow::institution),
                        new Column<>(
                                texts.get("catalogue.profile.state"),
                                row -> texts.get(row.state().textKey())),
                        new Column<>(texts.get("catalogue.profile.version"), CurationRow::published),
                        new Column<>(texts.get("catalogue.curation.sentat"), CurationRow::sentAt)));
    }

    private Sheet<SilentRow> silent() {
        return new Sheet<>(
                texts.get("catalogue.silent.title"),
                List.of(
                        new Column<>(texts.get("catalogue.fact.code"), SilentRow::code),
                        new Column<>(texts.get(TITLE), SilentRow::title),
                        new Column<>(texts.get(INSTITUTION), SilentRow::institution),
                        new Column<>(
                                texts.get("catalogue.silent.alive"),
                                row -> row.alive() == null
                                        ? ""
                                        : texts.get(row.alive().textKey())),
                        new Column<>(texts.get("catalogue.silent.confirmed"), SilentRow::confirmedAt)));
    }
}
