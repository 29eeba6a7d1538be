package id.kipp.submission.view;

import id.kipp.submission.rules.SubmissionState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step on a submission's way as its people see it. */
public record StepView(
        Instant at,
        String by,
        SubmissionState state,
        @Nullable String note) {}
