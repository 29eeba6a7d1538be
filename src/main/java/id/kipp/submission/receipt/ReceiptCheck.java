package id.kipp.submission.receipt;

import java.time.Instant;

/**
 * What is said of a receipt on paper.
 *
 * @param at when what the paper proves arrived
 * @param sha256 the hash of what arrived then
 * @param newest whether nothing has arrived since
 */
public record ReceiptCheck(String number, Instant at, String sha256, boolean newest) {}
