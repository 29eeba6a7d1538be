package id.kipp.submission.stuck;

import id.kipp.submission.rules.SubmissionState;
import java.util.List;

/**
 * Which of the submissions that have not arrived a list shows, and in which order.
 *
 * @param text a part of the code, or of the title for those who may read it; empty for all
 * @param institution a part of the institution's name or short name; empty for all
 * @param states in one of these; what lies at the ministry is left out whoever asks
 */
public record StuckQuery(
        long editionId,
        String text,
        String institution,
        List<SubmissionState> states,
        StuckOrder order,
        boolean descending) {
    public StuckQuery {
        states = states.stream().filter(state -> !state.isAtMinistry()).toList();
    }
}
