package id.kipp.notice.care;

import java.time.Instant;

/**
 * A mail that was tried to the end.
 *
 * @param failure what the mail server said last; empty when it said nothing
 */
public record DeadMail(long id, String recipient, String failure, Instant at) {}
