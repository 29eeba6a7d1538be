package id.kipp.submission.screening;

import id.kipp.submission.rules.SubmissionState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A submission in the secretariat's list.
 *
 * @param version what a decision says that it has seen
 * @param arrivedAt when it last arrived at the ministry
 * @param tier the last tier that it was published to have reached
 */
public record ScreeningRow(
        String code,
        int version,
        String title,
        String institution,
        @Nullable String group,
        @Nullable String category,
        SubmissionState state,
        Instant stateAt,
        @Nullable Instant arrivedAt,
        @Nullable String tier) {

    /** What a form carries of it: which it is, and what was seen of it. */
    public String mark() {
        return code + ":" + version;
    }
}
