package id.kipp.judging.ranking;

import id.kipp.competition.view.StageView;
import java.util.List;

/** Writes the scores of a stage in one way only, so that anybody can compute the same hash again. */
final class SnapshotText {
    private SnapshotText() {}

    /** A line for the stage, one for each criterion with its weight, one for each mark, in a fixed order. */
    static String of(StageView stage, List<ScoreLine> lines) {
        var text = new StringBuilder();
        text.append("stage ").append(stage.id()).append('\n');
        stage.criteria()
                .forEach(c -> text.append("criterion ")
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
