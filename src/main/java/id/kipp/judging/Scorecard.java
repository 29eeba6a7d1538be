package id.kipp.judging;

import id.kipp.competition.view.CriterionView;
import id.kipp.judging.ScoringService.Typed;
import id.kipp.judging.rules.score.Mark;
import id.kipp.judging.rules.score.ScoringLimits;
import id.kipp.judging.rules.score.WeightedScore;
import id.kipp.kernel.Words;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A juror's card as it is stored, to be held against what is typed, and to be written over. */
final class Scorecard {
    private final Assignment assignment;
    private final List<CriterionView> criteria;
    private final Map<Long, Score> scores;

    Scorecard(Assignment assignment, List<CriterionView> criteria, Map<Long, Score> scores) {
        this.assignment = assignment;
        this.criteria = criteria;
        this.scores = scores;
    }

    /** Whether what is typed is what is stored, however it is written. */
    boolean says(Map<Long, Typed> typed, String comment) {
        return assignment.comment().equals(words(comment).orElse(""))
                && criteria.stream()
                        .filter(criterion -> typed.containsKey(criterion.id()))
                        .allMatch(criterion ->
                                says(scores.get(criterion.id()), Objects.requireNonNull(typed.get(criterion.id()))));
    }

    private static boolean says(@Nullable Score stored, Typed typed) {
        if (stored == null) {
            return typed.isEmpty();
        }
        return sameMark(Optional.ofNullable(stored.value()).map(Mark::new), typed.mark())
                && stored.comment().equals(words(typed.comment()).orElse(""));
    }

    /** 78 and 78.00 are one mark. */
    private static boolean sameMark(Optional<Mark> one, Optional<Mark> other) {
        return one.map(Scorecard::plain).equals(other.map(Scorecard::plain));
    }

    private static BigDecimal plain(Mark mark) {
        return mark.value().stripTrailingZeros();
    }

    /** Whether each criterion has its mark, once this is written. */
    boolean isCompleteWith(Map<Long, Typed> typed) {
        return criteria.stream().allMatch(criterion -> {
            var wanted = typed.get(criterion.id());
            var stored = scores.get(criterion.id());
            return wanted == null
                    ? stored != null && stored.value() != null
                    : wanted.mark().isPresent();
        });
    }

    /** What of this is to be written, by criterion; what is empty and stored is to be removed. */
    Map<Long, Typed> wanted(Map<Long, Typed> typed) {
        var wanted = new LinkedHashMap<Long, Typed>();
        for (var criterion : criteria) {
            var one = typed.get(criterion.id());
            if (one != null && !says(scores.get(criterion.id()), one)) {
                wanted.put(criterion.id(), one);
            }
        }
        return wanted;
    }

    /** The weighted score of a card; none while a mark is missing. */
    static Optional<BigDecimal> total(List<CriterionView> criteria, Map<Long, Score> scores) {
        var marks = new HashMap<Long, Mark>();
        scores.forEach((criterion, score) ->
                Optional.ofNullable(score.value()).ifPresent(value -> marks.put(criterion, new Mark(value))));
        return WeightedScore.of(
                criteria.stream().collect(Collectors.toMap(CriterionView::id, CriterionView::weight)), marks);
    }

    static Optional<String> words(String typed) {
        return Words.optional(typed, ScoringLimits.COMMENT);
    }
}
