package id.kipp.judging.command;

import id.kipp.judging.rules.ranking.RankedSubmission;
import id.kipp.judging.rules.ranking.Ranking;
import id.kipp.judging.rules.reliability.Coefficient;
import id.kipp.judging.rules.reliability.Reliability;
import id.kipp.judging.rules.severity.SeverityFit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An analysis as JSON. */
final class AnalysisJson {
    private static final int NEXT = 10;

    private final Analysis analysis;
    private final Ranking ranking;
    private final Reliability reliability;

    private AnalysisJson(Analysis analysis) {
        this.analysis = analysis;
        this.ranking = analysis.ranking();
        this.reliability = analysis.reliability();
    }

    static String of(Analysis analysis) {
        return Json.write(new AnalysisJson(analysis).json());
    }

    private Map<String, @Nullable Object> json() {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("mean", model(SeverityFit::mean));
        json.put("variance", variance());
        json.put("top", ranking.terms().top());
        json.put("seed", ranking.terms().seed());
        json.put("draws", ranking.terms().draws());
        json.put("entries", ranking.submissions().stream().map(Analysis::row).toList());
        json.put("jurors", analysis.jurorRows());
        json.put("reliability", reliability());
        json.put("greyZone", names(ranking.greyZone()));
        json.put("nextReadings", names(ranking.nextReadings(NEXT)));
        if (ranking.panel().components().size() > 1) {
            json.put("components", components());
        }
        json.put("reasons", analysis.reasons());
        return json;
    }

    private <T> @Nullable T model(Function<SeverityFit, T> part) {
        return ranking.severity().result().map(part).orElse(null);
    }

    private Map<String, @Nullable Object> variance() {
        var variance = new LinkedHashMap<String, @Nullable Object>();
        variance.put("entry", model(fit -> fit.variance().submission()));
        variance.put("juror", model(fit -> fit.variance().juror()));
        variance.put("residual", model(fit -> fit.variance().residual()));
        return variance;
    }

    private Map<String, @Nullable Object> reliability() {
        var json = new LinkedHashMap<String, @Nullable Object>();
        var intervals = new LinkedHashMap<String, @Nullable Object>();
        var bases = new LinkedHashMap<String, @Nullable Object>();
        analysis.coefficients().forEach((name, answer) -> {
            var found = answer.result();
            json.put(name, found.map(Coefficient::value).orElse(null));
            intervals.put(
                    name,
                    found.flatMap(coefficient -> coefficient.interval().result())
                            .map(ends -> List.of(ends.low(), ends.high()))
                            .orElse(null));
            bases.put(name, found.map(Analysis::basis).orElse(null));
        });
        json.put("alphaInterval", reliability.alphaInterval().result().orElse(null));
        json.put("readers", reliability.jurors());
        json.put("intervals", intervals);
        json.put("basis", bases);
        return json;
    }

    private static List<String> names(List<RankedSubmission> submissions) {
        return submissions.stream().map(RankedSubmission::submission).toList();
    }

    private List<Map<String, List<String>>> components() {
        return ranking.panel().components().stream()
                .map(part -> {
                    var json = new LinkedHashMap<String, List<String>>();
                    json.put("entries", part.submissions());
                    json.put("jurors", part.jurors());
                    return (Map<String, List<String>>) json;
                })
                .toList();
    }
}
