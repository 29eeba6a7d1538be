package id.kipp.notice.care;

import java.util.List;

/**
 * How mail stands.
 *
 * @param set whether the installation names a mail server
 * @param on whether the secretariat lets mail out
 * @param waiting mails that are still tried
 * @param sent mails that went out in the last 24 hours
 * @param deadCount how many were tried to the end
 * @param dead the newest of them
 */
public record MailState(boolean set, boolean on, long waiting, long sent, long deadCount, List<DeadMail> dead) {
    public MailState {
        dead = List.copyOf(dead);
    }
}
