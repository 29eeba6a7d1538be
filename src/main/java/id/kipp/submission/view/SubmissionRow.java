package id.kipp.submission.view;

import id.kipp.submission.rules.SubmissionState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A submission in a list.
 *
 * @param stateAt since when it has been in this state
 * @param tier the last tier that it was published to have reached, such as Top 99
 * @param missedTier the tier that it was published not to have reached
 * @param reason what the secretariat or the Admin Lokal last wrote about it
 */
public record SubmissionRow(
        long id,
        long editionId,
        String code,
        String title,
        long institutionId,
        @Nullable Long unitId,
        @Nullable Long groupId,
        @Nullable Long categoryId,
        SubmissionState state,
        Instant stateAt,
        @Nullable String reason,
        @Nullable String tier,
        @Nullable String missedTier,
        boolean sample) {

    /** The key of the sentence that says what happens next; once results are published, it names them. */
    public String nextKey() {
        return missedTier != null ? "submission.next.missed" : tier != null ? "submission.next.tier" : state.nextKey();
    }

    /** The same submission in another state, without what was written about it. */
    public SubmissionRow inState(SubmissionState other, Instant since) {
        return new SubmissionRow(
                id,
                editionId,
                code,
                title,
                institutionId,
                unitId,
                groupId,
                categoryId,
                other,
                since,
                null,
                tier,
                missedTier,
                sample);
    }
}
