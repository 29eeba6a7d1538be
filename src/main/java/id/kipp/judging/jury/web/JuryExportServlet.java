package id.kipp.judging.jury.web;

import id.kipp.judging.jury.JuryRow;
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
import java.util.Objects;

/** {@code GET /berkas-juri.csv} and {@code .xlsx}: all people of the list that the rest of the address says, as a file. */
@WebServlet({"/berkas-juri.csv", "/berkas-juri.xlsx"})
public class JuryExportServlet extends HttpServlet {
    private final transient JuryList list;
    private final transient Texts texts;

    @Inject
    public JuryExportServlet(JuryList list, Texts texts) {
        this.list = list;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (list.getStage() == null) {
            throw new NotFoundException("scoring stage");
        }
        SheetAnswer.send(request, response, "juri", sheet(), list.all());
    }

    private Sheet<JuryRow> sheet() {
        return new Sheet<>(
                texts.get("judging.jury.title"),
                List.of(
                        new Column<>(texts.get("account.name"), JuryRow::getName),
                        new Column<>(
                                texts.get("account.username"),
                                row -> row.account().username()),
                        new Column<>(texts.get("account.institution"), JuryRow::institution),
                        new Column<>(
                                texts.get("judging.jury.state"),
                                row -> texts.get(row.registered() ? "judging.jury.member" : "judging.jury.nomember")),
                        new Column<>(texts.get("judging.jury.expertise"), row -> String.join(", ", row.expertise())),
                        new Column<>(
                                texts.get("judging.jury.least"),
                                row -> row.bounds().least()),
                        new Column<>(
                                texts.get("judging.jury.most"),
                                row -> Objects.requireNonNullElse(row.bounds().most(), "")),
                        new Column<>(texts.get("judging.pact.column"), JuryRow::signedAt),
                        new Column<>(texts.get("judging.jury.load"), JuryRow::load)));
    }
}
