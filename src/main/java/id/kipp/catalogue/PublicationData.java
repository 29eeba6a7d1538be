package id.kipp.catalogue;

import id.kipp.competition.view.EditionView;
import id.kipp.institution.InstitutionView;
import id.kipp.institution.UnitView;
import id.kipp.kernel.text.TypedText;
import id.kipp.submission.view.SubmissionRow;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All that the catalogue takes over of the winners of one gate, read together. */
record PublicationData(
        EditionView edition,
        Map<Long, SubmissionRow> rows,
        Map<Long, Map<Long, String>> answers,
        Map<Long, InstitutionView> institutions,
        Map<Long, UnitView> units) {

    SubmissionRow row(long id) {
        return Objects.requireNonNull(rows.get(id));
    }

    InstitutionView institution(SubmissionRow row) {
        return Objects.requireNonNull(institutions.get(row.institutionId()));
    }

    @Nullable
    String unit(SubmissionRow row) {
        var unit = row.unitId() == null ? null : units.get(row.unitId());
        return unit == null ? null : unit.name();
    }

    String answer(SubmissionRow row, long questionId) {
        return TypedText.lines(answers.getOrDefault(row.id(), Map.of()).getOrDefault(questionId, ""));
    }
}
