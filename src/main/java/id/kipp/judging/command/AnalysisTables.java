package id.kipp.judging.command;

import id.kipp.judging.rules.ranking.Ranking;
import id.kipp.judging.rules.reliability.Coefficient;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An analysis for eyes and for spreadsheets. */
final class AnalysisTables {
    private final Analysis analysis;
    private final Ranking ranking;

    AnalysisTables(Analysis analysis) {
        this.analysis = analysis;
        this.ranking = analysis.ranking();
    }

    /** The ranking. */
    Table submissions() {
        var table = new Table(
                "entry",
                "readings",
                "raw",
                "rawRank",
                "rank",
                "effect",
                "adjusted",
                "se",
                "low",
                "high",
                "expectedRank",
                "pTop");
        ranking.submissions().forEach(ranked -> table.add(cells(Analysis.row(ranked))));
        return table;
    }

    private static List<Optional<Object>> cells(Map<String, @Nullable Object> row) {
        var cells = new ArrayList<Optional<Object>>();
        row.values().forEach(value -> cells.add(Optional.ofNullable(value)));
        return cells;
    }

    /** All of it. */
    void print(PrintStream out) {
        ranking.severity().result().ifPresent(fit -> {
            out.println(analysis.texts().of("judging.analyse.mean", Numbers.rounded(fit.mean())));
            out.println(analysis.texts()
                    .of(
                            "judging.analyse.variance",
                            Numbers.rounded(fit.variance().submission()),
                            Numbers.rounded(fit.variance().juror()),
                            Numbers.rounded(fit.variance().residual())));
        });
        out.println(analysis.texts()
                .of(
                        "judging.analyse.terms",
                        ranking.terms().top(),
                        ranking.terms().seed(),
                        ranking.terms().draws()));
        out.println();
        submissions().printAligned(out);
        out.println();
        var jurors = new Table("juror", "readings", "effect", "se");
        analysis.jurorRows().forEach(row -> jurors.add(cells(row)));
        jurors.printAligned(out);
        out.println();
        var table = new Table("reliability", "value", "low", "high", "basis");
        analysis.coefficients().forEach((name, answer) -> {
            var found = answer.result();
            var ends = found.flatMap(coefficient -> coefficient.interval().result());
            table.add(List.of(
                    Optional.of(name),
                    found.map(Coefficient::value),
                    ends.map(interval -> interval.low()),
                    ends.map(interval -> interval.high()),
                    found.map(Analysis::basis)));
        });
        table.add(List.of(
                Optional.of("alphaInterval"),
                analysis.reliability().alphaInterval().result().map(alpha -> alpha),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        table.printAligned(out);
        analysis.reasons().forEach((path, reason) -> out.println(path + ": " + reason));
    }
}
