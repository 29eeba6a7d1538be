package id.kipp.notice.mail;

import id.kipp.notice.InboxLine;
import java.util.List;

/**
 * A mail that is being tried.
 *
 * @param messageId the same at every attempt, so that a mail which arrives twice is recognised as one
 * @param attempts which attempt this is, from 1
 */
public record OutgoingMail(long id, String messageId, int attempts, String email, String name, List<InboxLine> lines) {
    public OutgoingMail {
        lines = List.copyOf(lines);
    }
}
