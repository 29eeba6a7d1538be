package id.kipp.judging.ranking;

import id.kipp.competition.view.CriterionView;
import id.kipp.competition.view.StageView;
import id.kipp.judging.rules.Reading;
import id.kipp.judging.rules.score.Mark;
import id.kipp.judging.rules.score.WeightedScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** The confirmed scorecards of a stage: each juror's weighted score for each submission. */
record Scorecards(Map<Long, Map<Long, BigDecimal>> scores) {

    static Scorecards of(StageView stage, List<ScoreLine> lines) {
        var weights = stage.criteria().stream().collect(Collectors.toMap(CriterionView::id, CriterionView::weight));
        var marks = new LinkedHashMap<Long, Map<Long, Map<Long, Mark>>>();
        lines.forEach(line -> marks.computeIfAbsent(line.submissionId(), submission -> new LinkedHashMap<>())
                .computeIfAbsent(line.jurorId(), juror -> new HashMap<>())
                .put(line.criterionId(), new Mark(line.value())));
        var scores = new LinkedHashMap<Long, Map<Long, BigDecimal>>();
        marks.forEach((submission, byJuror) -> byJuror.forEach((juror, card) -> WeightedScore.of(weights, card)
                .ifPresent(score -> scores.computeIfAbsent(submission, e -> new LinkedHashMap<>())
                        .put(juror, score))));
        return new Scorecards(scores);
    }

    Map<Long, List<BigDecimal>> bySubmission() {
        var bySubmission = new LinkedHashMap<Long, List<BigDecimal>>();
        scores.forEach((submission, byJuror) -> bySubmission.put(submission, List.copyOf(byJuror.values())));
        return bySubmission;
    }

    List<Reading> readings(LongFunction<String> nameOfJuror) {
        var readings = new ArrayList<Reading>();
        scores.forEach((submission, byJuror) -> byJuror.forEach((juror, score) ->
                readings.add(new Reading(Long.toString(submission), nameOfJuror.apply(juror), score.doubleValue()))));
        return readings;
    }
}
