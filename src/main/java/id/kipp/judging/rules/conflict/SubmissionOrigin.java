package id.kipp.judging.rules.conflict;

import org.jspecify.annotations.Nullable;

/**
 * Where a submission comes from.
 *
 * @param province the code of the institution's province; none for a central institution
 */
public record SubmissionOrigin(
        long submission, long institution, @Nullable String province) {}
