package id.kipp.submission;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as it is shown and printed.
 *
 * @param correctedAt when the entry arrived again after it was sent back; none when it never was
 * @param title the title of what arrived last
 * @param arrivals each arrival, the first one first
 */
public record ReceiptView(
        String number,
        String code,
        String title,
        Instant receivedAt,
        @Nullable Instant correctedAt,
        String contentSha256,
        List<ArrivalView> arrivals) {
    public ReceiptView {
        arrivals = List.copyOf(arrivals);
    }

    /** Whether everything that arrived is still kept as it was. */
    public boolean isIntact() {
        return arrivals.stream().allMatch(ArrivalView::intact);
    }
}
