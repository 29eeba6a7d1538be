package id.kipp.judging.view;

import id.kipp.judging.view.BlindSubmission.MarkedCriterion;
import java.util.List;

/**
 * A juror's marks of one submission, without the submission: all that saving them needs.
 *
 * @param version what the next save must name
 * @param open whether the stage still takes marks
 */
public record MarkCard(int version, List<MarkedCriterion> criteria, String comment, boolean open) {
    public MarkCard {
        criteria = List.copyOf(criteria);
    }
}
