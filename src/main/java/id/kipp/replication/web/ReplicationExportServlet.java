package id.kipp.replication.web;

import id.kipp.replication.ProjectQuery.Which;
import id.kipp.replication.view.ProjectRow;
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

/** The lists of replications as files, with all rows that the rest of the address says. */
@WebServlet({
    "/berkas-replikasi-saya.csv",
    "/berkas-replikasi-saya.xlsx",
    "/berkas-replikasi-masuk.csv",
    "/berkas-replikasi-masuk.xlsx",
    "/berkas-replikasi-tanpa-jawaban.csv",
    "/berkas-replikasi-tanpa-jawaban.xlsx",
    "/berkas-replikasi-semua.csv",
    "/berkas-replikasi-semua.xlsx"
})
public class ReplicationExportServlet extends HttpServlet {
    private final transient ReplicationTable replications;
    private final transient Texts texts;

    @Inject
    public ReplicationExportServlet(ReplicationTable replications, Texts texts) {
        this.replications = replications;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getServletPath();
        var name = path.substring("/berkas-".length(), path.lastIndexOf('.'));
        SheetAnswer.send(request, response, name, sheet(), rows(path));
    }

    private List<ProjectRow> rows(String path) {
        if (path.contains("-saya.")) {
            return replications.all(Which.MINE, MyReplicationsPage.ADDRESS);
        }
        if (path.contains("-masuk.")) {
            return replications.all(Which.INCOMING, IncomingReplicationsPage.ADDRESS);
        }
        return path.contains("-semua.")
                ? replications.all(Which.ALL, AllReplicationsPage.ADDRESS)
                : replications.all(Which.SILENT, SilentReplicationsPage.ADDRESS);
    }

    private Sheet<ProjectRow> sheet() {
        return new Sheet<>(
                texts.get("replication.title"),
                List.of(
                        new Column<>(texts.get("replication.number"), ProjectRow::number),
                        new Column<>(texts.get("replication.innovation"), ProjectRow::title),
                        new Column<>(texts.get("replication.adopter"), ProjectRow::adopter),
                        new Column<>(texts.get("replication.owner"), ProjectRow::owner),
                        new Column<>(
                                texts.get("replication.state"),
                                row -> texts.get(row.state().textKey())),
                        new Column<>(texts.get("replication.askedat"), ProjectRow::askedAt),
                        new Column<>(
                                texts.get("replication.due"),
                                row -> row.due() == null ? "" : row.due().toString())));
    }
}
