package id.kipp.submission;

import id.kipp.submission.rules.SubmissionState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry in a list.
 *
 * @param stateAt since when it has been in this state
 * @param reason what the secretariat or the Admin Lokal last wrote about it
 */
public record SubmissionRow(
        long id,
        long editionId,
        String code,
        String title,
        long institutionId,
        @Nullable Long unitId,
        @Nullable Long categoryId,
        SubmissionState state,
        Instant stateAt,
        @Nullable String reason,
        boolean sample) {

    /** The same entry in another state, without what was written about it. */
    SubmissionRow inState(SubmissionState other, Instant since) {
        return new SubmissionRow(
                id, editionId, code, title, institutionId, unitId, categoryId, other, since, null, sample);
    }
}
