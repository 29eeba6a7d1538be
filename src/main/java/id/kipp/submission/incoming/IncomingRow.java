package id.kipp.submission.incoming;

import id.kipp.submission.completion.Completion;
import id.kipp.submission.rules.SubmissionState;

/**
 * A submission in the Admin Lokal's list.
 *
 * @param version what forwarding says that it has seen
 * @param unit empty when it has none
 * @param state as far as the Admin Lokal may know it
 */
public record IncomingRow(
        String code, int version, String title, String unit, SubmissionState state, Completion completion) {

    /** Whether the Admin Lokal can forward it now. */
    public boolean isWaiting() {
        return state == SubmissionState.WITH_ADMIN;
    }

    /** What a form carries of it: which it is, and what was seen of it. */
    public String mark() {
        return code + ":" + version;
    }
}
