package id.kipp.judging.view;

import id.kipp.competition.view.CriterionView;
import id.kipp.competition.view.QuestionView;
import id.kipp.document.DocumentView;
import id.kipp.judging.rules.score.Mark;
import id.kipp.judging.rules.score.WeightedScore;
import id.kipp.kernel.text.TypedText;
import id.kipp.submission.rules.AnswerText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A submission as a juror reads it: what was handed in, the rubric, and the juror's own marks. What a juror may not know — other
 * jurors, their marks, the submission's way through the institution — is no field of it.
 *
 * @param open whether its stage still takes marks
 */
public record BlindSubmission(
        long assignmentId,
        int version,
        String code,
        String title,
        String institution,
        @Nullable LocalDate startedOn,
        List<Section> sections,
        List<DocumentView> documents,
        List<MarkedCriterion> criteria,
        String comment,
        boolean confirmed,
        boolean open,
        boolean bookmarked,
        DeskPlace place) {

    /** A question and its answer. */
    public record Section(String code, String heading, String text) {}

    /** The questions that have an answer, in their order. */
    public static List<Section> sections(List<QuestionView> questions, Map<String, String> answers) {
        return questions.stream()
                .map(question -> new Section(
                        question.code(),
                        question.label(),
                        AnswerText.shown(question.kind(), answers.getOrDefault(question.code(), ""))))
                .filter(section -> !TypedText.lines(section.text()).isEmpty())
                .toList();
    }

    /** A criterion with the juror's own mark, empty when there is none yet. */
    public record MarkedCriterion(CriterionView criterion, String mark, String comment) {}

    /** The juror's own part of it. */
    public MarkCard card() {
        return new MarkCard(version, criteria, comment, open);
    }

    /** The weighted score of the juror's own marks, on 0–100; none while one is missing. */
    public Optional<BigDecimal> total() {
        var marks = new HashMap<Long, Mark>();
        criteria.forEach(each -> Mark.parse(each.mark())
                .ifPresent(mark -> marks.put(each.criterion().id(), mark)));
        return WeightedScore.of(
                criteria.stream()
                        .map(MarkedCriterion::criterion)
                        .collect(Collectors.toMap(CriterionView::id, CriterionView::weight)),
                marks);
    }

    public BlindSubmission {
        sections = List.copyOf(sections);
        documents = List.copyOf(documents);
        criteria = List.copyOf(criteria);
    }
}
