package id.kipp.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as it is shown and printed.
 *
 * @param correctedAt when the entry arrived again after it was sent back; none when it never was
 */
public record ReceiptView(
        String number,
        String code,
        String title,
        Instant receivedAt,
        @Nullable Instant correctedAt,
        String contentSha256) {}
