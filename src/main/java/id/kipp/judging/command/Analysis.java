package id.kipp.judging.command;

import id.kipp.judging.rules.Answer;
import id.kipp.judging.rules.ranking.RankedSubmission;
import id.kipp.judging.rules.ranking.Ranking;
import id.kipp.judging.rules.ranking.Standing;
import id.kipp.judging.rules.reliability.Coefficient;
import id.kipp.judging.rules.reliability.Reliability;
import id.kipp.judging.rules.severity.Effect;
import id.kipp.kernel.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The result of an analysis by the names of its values; what the design does not allow is null with a reason. */
record Analysis(Ranking ranking, Reliability reliability, Texts texts) {

    /** One line of the ranking. */
    static Map<String, @Nullable Object> row(RankedSubmission ranked) {
        var submission = new LinkedHashMap<String, @Nullable Object>();
        submission.put("entry", ranked.submission());
        submission.put("readings", ranked.readings());
        submission.put("raw", ranked.raw());
        submission.put("rawRank", ranked.rawRank());
        submission.put("rank", standing(ranked, Standing::rank));
        submission.put("effect", standing(ranked, Standing::effect));
        submission.put("adjusted", standing(ranked, Standing::adjusted));
        submission.put("se", standing(ranked, Standing::standardError));
        submission.put("low", standing(ranked, Standing::low));
        submission.put("high", standing(ranked, Standing::high));
        submission.put("expectedRank", standing(ranked, Standing::expectedRank));
        submission.put("pTop", standing(ranked, Standing::probabilityTop));
        return submission;
    }

    private static <T> @Nullable T standing(RankedSubmission ranked, Function<Standing, T> part) {
        return ranked.standing().map(part).orElse(null);
    }

    /** One row for each juror, in the panel's order. */
    List<Map<String, @Nullable Object>> jurorRows() {
        var panel = ranking.panel();
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

    Map<String, Answer<Coefficient>> coefficients() {
        var all = new LinkedHashMap<String, Answer<Coefficient>>();
        all.put("icc1", reliability.icc1());
        all.put("icc2", reliability.icc2());
        all.put("icc3", reliability.icc3());
        all.put("icc1k", reliability.icc1k());
        all.put("icc2k", reliability.icc2k());
        all.put("icc3k", reliability.icc3k());
        return all;
    }

    static String basis(Coefficient coefficient) {
        return coefficient.basis().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Why a value is null, by the path of the value. */
    Map<String, String> reasons() {
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
}
