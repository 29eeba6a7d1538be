package id.kipp.submission.screening;

import id.kipp.submission.rules.SubmissionState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which of the submissions that arrived a list shows, and in which order.
 *
 * @param text words of the title, the code or the institution's name; empty for all
 * @param institution a part of the institution's name or short name; empty for all
 * @param states in one of these; what the ministry may not read is left out whoever asks
 */
public record ScreeningQuery(
        long editionId,
        String text,
        String institution,
        List<SubmissionState> states,
        Optional<Long> groupId,
        Optional<Long> categoryId,
        ScreeningOrder order,
        boolean descending) {

    public ScreeningQuery {
        states = states.stream().filter(SubmissionState::isKnownToMinistry).toList();
    }

    /** All that arrived in an edition, what waits first. */
    public static ScreeningQuery all(long editionId) {
        return new ScreeningQuery(
                editionId,
                "",
                "",
                Arrays.asList(SubmissionState.values()),
                Optional.empty(),
                Optional.empty(),
                ScreeningOrder.STATE,
                false);
    }
}
