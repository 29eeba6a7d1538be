package id.kipp.submission;

import java.time.Instant;

/** A receipt as it is shown and printed. */
public record ReceiptView(String number, String code, String title, Instant receivedAt, String contentSha256) {}
