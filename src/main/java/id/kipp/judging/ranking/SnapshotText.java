package id.kipp.judging.ranking;

import id.kipp.competition.view.CriterionView;
import id.kipp.competition.view.StageView;
import java.util.List;

/** Writes the scores of a stage in one way only, so that anybody can compute the same hash again. */
public final class SnapshotText {
    private SnapshotText() {}

    /** A line for the stage, one for each criterion with its weight, one for each mark, in a fixed order. */
    static String of(StageView stage, List<ScoreLine> lines) {
        return of(stage.id(), stage.criteria(), lines);
    }

    /** The same of a stage that is read without the application. */
    public static String of(long stageId, List<CriterionView> criteria, List<ScoreLine> lines) {
        var text = new StringBuilder();
        text.append("stage ").append(stageId).append('\n');
        criteria.forEach(c -> text.append("criterion ")
                .append(c.id())
                .append(' ')
                .append(c.code())
                .append(' ')
                .append(c.weight().stripTrailingZeros().toPlainString())
                .append('\n'));
        lines.forEach(line -> text.append("mark ")
                .append(line.submissionId())
                .append(' ')
                .append(line.jurorId())
                .append(' ')
                .append(line.criterionId())
                .append(' ')
                .append(line.value().stripTrailingZeros().toPlainString())
                .append('\n'));
        return text.toString();
    }
}
