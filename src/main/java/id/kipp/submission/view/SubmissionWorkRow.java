package id.kipp.submission.view;

import id.kipp.submission.rules.Deadline;
import id.kipp.submission.rules.SubmissionState;
import org.jspecify.annotations.Nullable;

/**
 * A submission in somebody's work list: whose it is, where it lies, and until when the next step must be taken.
 *
 * @param arrived whether the ministry has ever received it
 */
public record SubmissionWorkRow(
        SubmissionRow row, String institution, @Nullable String unit, boolean arrived, Deadline deadline) {

    /** The key of the sentence that says what happens next: nobody is told to send what cannot be sent any more. */
    public String nextKey() {
        return isDue() && deadline.isClosed() ? "submission.next.closed" : row.nextKey();
    }

    /** Whether work is still to be done before it counts. */
    public boolean isDue() {
        return row.state().isWithUnit() || row.state() == SubmissionState.WITH_ADMIN;
    }
}
