package id.kipp.judging.command;

import id.kipp.judging.rules.Answer;
import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.ranking.RankedEntry;
import id.kipp.judging.rules.ranking.Ranking;
import id.kipp.judging.rules.ranking.Standing;
import id.kipp.judging.rules.reliability.Coefficient;
import id.kipp.judging.rules.reliability.Reliability;
import id.kipp.judging.rules.severity.Effect;
import id.kipp.judging.rules.severity.SeverityFit;
import id.kipp.kernel.Verdict;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The result of an analysis in its three forms; what the design does not allow is null with a reason. */
final class AnalysisReport {
    private static final int NEXT = 10;

    private final Ranking ranking;
    private final Panel panel;
    private final Reliability reliability;
    private final Texts texts;

    AnalysisReport(Ranking ranking, Reliability reliability, Texts texts) {
        this.ranking = ranking;
        this.panel = ranking.panel();
        this.reliability = reliability;
        this.texts = texts;
    }

    Map<String, @Nullable Object> json() {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("mean", model(SeverityFit::mean));
        json.put("variance", variance());
        json.put("top", ranking.terms().top());
        json.put("seed", ranking.terms().seed());
        json.put("draws", ranking.terms().draws());
        json.put(
                "entries", ranking.entries().stream().map(AnalysisReport::entry).toList());
        json.put("jurors", jurorRows());
        json.put("reliability", reliability());
        json.put("greyZone", names(ranking.greyZone()));
        json.put("nextReadings", names(ranking.nextReadings(NEXT)));
        if (panel.components().size() > 1) {
            json.put("components", components());
        }
        json.put("reasons", reasons());
        return json;
    }

    private <T> @Nullable T model(Function<SeverityFit, T> part) {
        return ranking.severity().result().map(part).orElse(null);
    }

    private Map<String, @Nullable Object> variance() {
        var variance = new LinkedHashMap<String, @Nullable Object>();
        variance.put("entry", model(fit -> fit.variance().entry()));
        variance.put("juror", model(fit -> fit.variance().juror()));
        variance.put("residual", model(fit -> fit.variance().residual()));
        return variance;
    }

    private static Map<String, @Nullable Object> entry(RankedEntry ranked) {
        var entry = new LinkedHashMap<String, @Nullable Object>();
        entry.put("entry", ranked.entry());
        entry.put("readings", ranked.readings());
        entry.put("raw", ranked.raw());
        entry.put("rawRank", ranked.rawRank());
        entry.put("rank", standing(ranked, Standing::rank));
        entry.put("effect", standing(ranked, Standing::effect));
        entry.put("adjusted", standing(ranked, Standing::adjusted));
        entry.put("se", standing(ranked, Standing::standardError));
        entry.put("low", standing(ranked, Standing::low));
        entry.put("high", standing(ranked, Standing::high));
        entry.put("expectedRank", standing(ranked, Standing::expectedRank));
        entry.put("pTop", standing(ranked, Standing::probabilityTop));
        return entry;
    }

    private static <T> @Nullable T standing(RankedEntry ranked, Function<Standing, T> part) {
        return ranked.standing().map(part).orElse(null);
    }

    private List<Map<String, @Nullable Object>> jurorRows() {
        var loads = panel.loads();
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var j = 0; j < loads.length; j++) {
            var effect = effect(j);
            var row = new LinkedHashMap<String, @Nullable Object>();
            row.put("juror", panel.jurors().get(j));
            row.put("readings", loads[j]);
            row.put("effect", effect.map(Effect::value).orElse(null));
            row.put("se", effect.map(Effect::standardError).orElse(null));
            rows.add(row);
        }
        return rows;
    }

    private Optional<Effect> effect(int juror) {
        return ranking.severity().result().map(fit -> fit.jurors().get(juror));
    }

    private Map<String, Answer<Coefficient>> coefficients() {
        var all = new LinkedHashMap<String, Answer<Coefficient>>();
        all.put("icc1", reliability.icc1());
        all.put("icc2", reliability.icc2());
        all.put("icc3", reliability.icc3());
        all.put("icc1k", reliability.icc1k());
        all.put("icc2k", reliability.icc2k());
        all.put("icc3k", reliability.icc3k());
        return all;
    }

    private Map<String, @Nullable Object> reliability() {
        var json = new LinkedHashMap<String, @Nullable Object>();
        var intervals = new LinkedHashMap<String, @Nullable Object>();
        var bases = new LinkedHashMap<String, @Nullable Object>();
        coefficients().forEach((name, answer) -> {
            var found = answer.result();
            json.put(name, found.map(Coefficient::value).orElse(null));
            intervals.put(
                    name,
                    found.flatMap(coefficient -> coefficient.interval().result())
                            .map(ends -> List.of(ends.low(), ends.high()))
                            .orElse(null));
            bases.put(name, found.map(AnalysisReport::basis).orElse(null));
        });
        json.put("alphaInterval", reliability.alphaInterval().result().orElse(null));
        json.put("readers", reliability.readers());
        json.put("intervals", intervals);
        json.put("basis", bases);
        return json;
    }

    private static String basis(Coefficient coefficient) {
        return coefficient.basis().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<String> names(List<RankedEntry> entries) {
        return entries.stream().map(RankedEntry::entry).toList();
    }

    private List<Map<String, List<String>>> components() {
        return panel.components().stream()
                .map(part -> {
                    var json = new LinkedHashMap<String, List<String>>();
                    json.put("entries", part.entries());
                    json.put("jurors", part.jurors());
                    return (Map<String, List<String>>) json;
                })
                .toList();
    }

    /** Why a value is null, by the path of the value. */
    private Map<String, String> reasons() {
        var reasons = new LinkedHashMap<String, String>();
        for (var path : List.of("mean", "variance", "entries", "jurors")) {
            note(reasons, path, ranking.severity().reasons());
        }
        coefficients().forEach((name, answer) -> {
            note(reasons, "reliability." + name, answer.reasons());
            answer.result()
                    .ifPresent(found -> note(
                            reasons,
                            "reliability.intervals." + name,
                            found.interval().reasons()));
        });
        note(reasons, "reliability.alphaInterval", reliability.alphaInterval().reasons());
        return reasons;
    }

    private void note(Map<String, String> reasons, String path, List<Verdict.Refused> why) {
        if (!why.isEmpty()) {
            reasons.put(path, why.stream().map(texts::of).collect(Collectors.joining(" ")));
        }
    }

    Table entries() {
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
        ranking.entries().forEach(ranked -> table.add(cells(entry(ranked))));
        return table;
    }

    private static List<Optional<Object>> cells(Map<String, @Nullable Object> row) {
        var cells = new ArrayList<Optional<Object>>();
        row.values().forEach(value -> cells.add(Optional.ofNullable(value)));
        return cells;
    }

    void print(PrintStream out) {
        ranking.severity().result().ifPresent(fit -> {
            out.println(texts.of("judging.analyse.mean", Numbers.rounded(fit.mean())));
            out.println(texts.of(
                    "judging.analyse.variance",
                    Numbers.rounded(fit.variance().entry()),
                    Numbers.rounded(fit.variance().juror()),
                    Numbers.rounded(fit.variance().residual())));
        });
        out.println(texts.of(
                "judging.analyse.terms",
                ranking.terms().top(),
                ranking.terms().seed(),
                ranking.terms().draws()));
        out.println();
        entries().printAligned(out);
        out.println();
        var jurors = new Table("juror", "readings", "effect", "se");
        jurorRows().forEach(row -> jurors.add(cells(row)));
        jurors.printAligned(out);
        out.println();
        var table = new Table("reliability", "value", "low", "high", "basis");
        coefficients().forEach((name, answer) -> {
            var found = answer.result();
            var ends = found.flatMap(coefficient -> coefficient.interval().result());
            table.add(List.of(
                    Optional.of(name),
                    found.map(Coefficient::value),
                    ends.map(interval -> interval.low()),
                    ends.map(interval -> interval.high()),
                    found.map(AnalysisReport::basis)));
        });
        table.add(List.of(
                Optional.of("alphaInterval"),
                reliability.alphaInterval().result().map(alpha -> alpha),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        table.printAligned(out);
        reasons().forEach((path, reason) -> out.println(path + ": " + reason));
    }
}
