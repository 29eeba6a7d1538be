package id.kipp.submission.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A receipt: its number, its times, and the hash of what arrived last.
 *
 * @param correctedAt when the submission arrived again after it was sent back; none when it never was
 */
public record ReceiptView(
        String number, Instant receivedAt, @Nullable Instant correctedAt, String contentSha256) {

    /** So much of the hash stands in the address that verifies the receipt. */
    public static final int MARK = 16;

    /** Where anybody who holds the paper verifies it. */
    public String checkAddress() {
        return "/cek-tanda-terima/" + number + "/" + contentSha256.substring(0, MARK);
    }

    /** When it arrived as it now is. */
    public Instant lastArrival() {
        return correctedAt == null ? receivedAt : correctedAt;
    }
}
