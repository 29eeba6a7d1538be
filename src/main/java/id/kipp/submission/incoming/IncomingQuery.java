package id.kipp.submission.incoming;

import id.kipp.submission.rules.SubmissionState;
import java.util.List;
import java.util.Optional;

/**
 * Which of the own institution's submissions a list shows, and in which order.
 *
 * @param text a part of the title or the code; empty for all
 * @param unitId of one unit only
 * @param states in one of these, as far as the asking person may know the states
 */
public record IncomingQuery(
        long editionId,
        String text,
        Optional<Long> unitId,
        List<SubmissionState> states,
        IncomingOrder order,
        boolean descending) {
    public IncomingQuery {
        states = List.copyOf(states);
    }

    IncomingQuery in(List<SubmissionState> others) {
        return new IncomingQuery(editionId, text, unitId, others, order, descending);
    }
}
