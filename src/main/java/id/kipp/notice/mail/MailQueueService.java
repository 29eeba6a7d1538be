package id.kipp.notice.mail;

import id.kipp.account.contact.Addressee;
import id.kipp.account.contact.RecipientDirectory;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.access.Internal;
import id.kipp.notice.InboxLine;
import id.kipp.notice.rules.Retry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Decides what goes out by mail, hands out one mail at a time, and notes how it ended. An attempt is booked before it is made and ended
 * after it: who is killed in between tries again, under the same Message-ID.
 */
@ApplicationScoped
public class MailQueueService {
    private static final String SERVER = "the server's timer";

    /** What is older is no news: mail that was off for long does not flood anybody when it is on again. */
    private static final Duration NEWS = Duration.ofDays(3);

    private static final int LONGEST_FAILURE = 300;

    private final MailRepository mails;
    private final RecipientDirectory recipients;
    private final PortalClock clock;

    @Inject
    public MailQueueService(MailRepository mails, RecipientDirectory recipients, PortalClock clock) {
        this.mails = mails;
        this.recipients = recipients;
        this.clock = clock;
    }

    @Internal(SERVER)
    @Transactional
    public boolean isSwitchedOn() {
        return mails.isSwitchedOn();
    }

    /** Gathers what was told to one person, all in one mail; whether there was anybody. */
    @Internal(SERVER)
    @Transactional
    public boolean gather(Duration gathering) {
        var now = clock.now();
        var before = now.minus(gathering);
        var recipient = mails.nextRecipient(before);
        if (recipient.isEmpty()) {
            return false;
        }
        long id = recipient.get();
        var open = mails.open(id, before);
        if (!open.isEmpty()) {
            mails.close(ids(open));
            var wanted = wanted(id, open, now.minus(NEWS));
            if (!wanted.isEmpty()) {
                mails.compose(id, UUID.randomUUID().toString(), wanted, now);
            }
        }
        return true;
    }

    private List<Long> wanted(long recipient, List<ToldLine> open, Instant oldest) {
        var to = recipients.addressee(recipient);
        if (to.isEmpty()) {
            return List.of();
        }
        var unwanted = mails.unwanted(recipient);
        return ids(open.stream()
                .filter(told -> told.isForMail(to.get(), oldest))
                .filter(told -> !unwanted.contains(told.line().kind()))
                .toList());
    }

    private static List<Long> ids(List<ToldLine> told) {
        return told.stream().map(each -> each.line().id()).toList();
    }

    /** The next mail to be tried; booked as tried. */
    @Internal(SERVER)
    @Transactional
    public Optional<OutgoingMail> next() {
        var now = clock.now();
        for (var due = mails.due(now); due.isPresent(); due = mails.due(now)) {
            var attempt = attempt(due.get(), now);
            if (attempt.isPresent()) {
                return attempt;
            }
        }
        return Optional.empty();
    }

    /** Books an attempt; none where it was tried often enough, or nobody is left to read anything of it. */
    private Optional<OutgoingMail> attempt(MailRepository.Due mail, Instant now) {
        if (Retry.isOver(mail.attempts() + 1)) {
            mails.end(mail.id(), "DEAD", "", now);
            return Optional.empty();
        }
        var to = recipients.addressee(mail.recipientId());
        var lines = to.map(addressee -> lines(mail.id(), addressee)).orElse(List.of());
        if (to.isEmpty() || lines.isEmpty()) {
            mails.end(mail.id(), "IDLE", "", now);
            return Optional.empty();
        }
        int attempts = mail.attempts() + 1;
        mails.tryUntil(mail.id(), attempts, now.plus(Retry.waitAfter(attempts)));
        return Optional.of(new OutgoingMail(
                mail.id(),
                mail.messageId(),
                attempts,
                to.get().email(),
                to.get().name(),
                lines));
    }

    private List<InboxLine> lines(long mailId, Addressee to) {
        return mails.ofMail(mailId).stream()
                .filter(told -> told.isForMail(to, Instant.EPOCH))
                .map(ToldLine::line)
                .toList();
    }

    @Internal(SERVER)
    @Transactional
    public void sent(long mailId) {
        mails.end(mailId, "SENT", "", clock.now());
    }

    /** It did not go out: tried again later, or no more. */
    @Internal(SERVER)
    @Transactional
    public void failed(OutgoingMail mail, String why) {
        if (Retry.isOver(mail.attempts() + 1)) {
            mails.end(mail.id(), "DEAD", shortened(why), clock.now());
        } else {
            mails.fail(mail.id(), shortened(why));
        }
    }

    /** Its address takes no mail: not tried again. */
    @Internal(SERVER)
    @Transactional
    public void refused(OutgoingMail mail, String why) {
        mails.end(mail.id(), "DEAD", shortened(why), clock.now());
    }

    private static String shortened(String why) {
        return why.length() > LONGEST_FAILURE ? why.substring(0, LONGEST_FAILURE) : why;
    }
}
