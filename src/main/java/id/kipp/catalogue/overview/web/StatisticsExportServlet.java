package id.kipp.catalogue.overview.web;

import id.kipp.institution.figures.PublishedFigureService;
import id.kipp.institution.figures.Statistic;
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

/** {@code GET /berkas-statistik.csv} and {@code .xlsx}: every published number of the competition with its source. */
@WebServlet({"/berkas-statistik.csv", "/berkas-statistik.xlsx"})
public class StatisticsExportServlet extends HttpServlet {
    private final transient PublishedFigureService figures;
    private final transient Texts texts;

    @Inject
    public StatisticsExportServlet(PublishedFigureService figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetAnswer.send(request, response, "statistik-kompetisi", sheet(), figures.statistics());
    }

    private Sheet<Statistic> sheet() {
        return new Sheet<>(
                texts.get("catalogue.statistics.title"),
                List.of(
                        new Column<>(texts.get("catalogue.ledger.year"), Statistic::year),
                        new Column<>(texts.get("catalogue.statistics.metric"), Statistic::metric),
                        new Column<>(texts.get("catalogue.statistics.value"), Statistic::value),
                        new Column<>(texts.get("catalogue.ledger.note"), Statistic::note),
                        new Column<>(
                                texts.get("catalogue.record.source"),
                                statistic -> statistic.source().title()),
                        new Column<>(
                                texts.get("catalogue.statistics.link"),
                                statistic -> statistic.source().href())));
    }
}
