package id.kipp.catalogue.opendata.web;

import id.kipp.catalogue.InnovationRow;
import id.kipp.catalogue.opendata.OpenDataService;
import id.kipp.kernel.settings.AddressSettings;
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

/** {@code GET /berkas-katalog.csv} and {@code .xlsx}: every record of the catalogue. */
@WebServlet({"/berkas-katalog.csv", "/berkas-katalog.xlsx"})
public class CatalogueExportServlet extends HttpServlet {
    private final transient OpenDataService data;
    private final transient AddressSettings settings;
    private final transient Texts texts;

    @Inject
    public CatalogueExportServlet(OpenDataService data, AddressSettings settings, Texts texts) {
        this.data = data;
        this.settings = settings;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        SheetAnswer.send(request, response, "katalog-inovasi", sheet(), new AllInnovations(data));
    }

    private Sheet<InnovationRow> sheet() {
        return new Sheet<>(
                texts.get("catalogue.title"),
                List.of(
                        new Column<>(texts.get("catalogue.fact.code"), InnovationRow::code),
                        new Column<>(texts.get("catalogue.ledger.innovation"), InnovationRow::title),
                        new Column<>(texts.get("catalogue.fact.institution"), InnovationRow::institution),
                        new Column<>(
                                texts.get("catalogue.facet.kind"), row -> texts.get("catalogue.kind." + row.kind())),
                        new Column<>(texts.get("catalogue.fact.unit"), InnovationRow::unit),
                        new Column<>(texts.get("catalogue.facet.province"), InnovationRow::province),
                        new Column<>(texts.get("catalogue.facet.theme"), InnovationRow::theme),
                        new Column<>(texts.get("catalogue.facet.year"), InnovationRow::year),
                        new Column<>(texts.get("catalogue.facet.level"), InnovationRow::level),
                        new Column<>(texts.get("catalogue.compare.summary"), InnovationRow::summary),
                        new Column<>(texts.get("catalogue.opendata.replications"), InnovationRow::replications),
                        new Column<>(
                                texts.get("catalogue.sample"),
                                row -> row.sample() ? texts.get("catalogue.ledger.yes") : ""),
                        new Column<>(
                                texts.get("catalogue.opendata.address"), row -> settings.address() + row.address())));
    }
}
