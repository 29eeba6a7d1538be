package id.kipp.judging.web;

import id.kipp.judging.ranking.RankingRow;
import id.kipp.judging.rules.ranking.Standing;
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
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code GET /berkas-peringkat.csv} and {@code .xlsx}: every row of a ranking that the address asks for, with its seal. */
@WebServlet({"/berkas-peringkat.csv", "/berkas-peringkat.xlsx"})
public class RankingExportServlet extends HttpServlet {
    private static final int SEAL_IN_NAME = 12;

    private final transient RankingList list;
    private final transient Texts texts;

    @Inject
    public RankingExportServlet(RankingList list, Texts texts) {
        this.list = list;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var ranking = list.all();
        var seal = ranking.snapshot().sha256();
        SheetAnswer.send(
                request,
                response,
                "peringkat-" + ranking.stageId() + "-" + seal.substring(0, SEAL_IN_NAME),
                sheet(seal),
                ranking.rows().items());
    }

    private Sheet<RankingRow> sheet(String seal) {
        return new Sheet<>(
                texts.get("judging.ranking.title"),
                List.of(
                        column("judging.ranking.rank", row -> row.standing().rank()),
                        column("submission.code", RankingRow::code),
                        column("judging.ranking.submission", RankingRow::title),
                        column("submission.institution", RankingRow::institution),
                        column("judging.ranking.mean", row -> row.standing().mean()),
                        column("judging.ranking.adjusted", row -> adjusted(row, Standing::adjusted)),
                        column("judging.ranking.low", row -> adjusted(row, Standing::low)),
                        column("judging.ranking.high", row -> adjusted(row, Standing::high)),
                        column("judging.ranking.probability", row -> adjusted(row, Standing::probabilityTop)),
                        column("judging.ranking.readings", row -> row.standing().readings()),
                        column("judging.ranking.spread", row -> row.standing().spread()),
                        column(
                                "judging.ranking.scores",
                                row -> row.standing().scores().stream()
                                        .map(score -> score.stripTrailingZeros().toPlainString())
                                        .collect(Collectors.joining(" "))),
                        column("judging.ranking.sealed", row -> seal)));
    }

    private Column<RankingRow> column(String title, Function<RankingRow, @Nullable Object> value) {
        return new Column<>(texts.get(title), value);
    }

    private static @Nullable Double adjusted(RankingRow row, ToDoubleFunction<Standing> part) {
        return Optional.ofNullable(row.adjusted()).map(part::applyAsDouble).orElse(null);
    }
}
