package id.kipp.award;

import org.jspecify.annotations.Nullable;

/** One entry in the plenary's record: its place by score, whether it was taken, and the reason where it deviates. */
public record PickView(
        long submissionId,
        int ranked,
        boolean taken,
        @Nullable String reason) {}
