package id.kipp.submission.view;

import java.time.Instant;

/**
 * One arrival of a submission at the ministry, with the title and the hash of what arrived.
 *
 * @param intact whether what is kept of it still has this hash
 */
public record ArrivalView(Instant at, String title, String contentSha256, boolean intact) {}
