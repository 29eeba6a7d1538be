package id.kipp.judging.view;

import id.kipp.competition.view.CriterionView;
import id.kipp.document.DocumentView;
import java.time.LocalDate;
import java.util.List;
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
        int place,
        int places) {

    /** A question and its answer. */
    public record Section(String code, String heading, String text) {}

    /** A criterion with the juror's own mark, empty when there is none yet. */
    public record MarkedCriterion(CriterionView criterion, String mark, String comment) {}

    /** The juror's own part of it. */
    public MarkCard card() {
        return new MarkCard(version, criteria, comment, open);
    }

    public BlindSubmission {
        sections = List.copyOf(sections);
        documents = List.copyOf(documents);
        criteria = List.copyOf(criteria);
    }
}
