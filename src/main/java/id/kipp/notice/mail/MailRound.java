package id.kipp.notice.mail;

import id.kipp.kernel.access.Internal;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Optional;

/** Gathers and sends what is there, outside of any transaction but the short ones that book it. */
@ApplicationScoped
public class MailRound {
    /** So many at one tick at the most, and no more after one that the server did not even answer: it may be down. */
    private static final int MOST = 50;

    /** Behind the migrations and the seeds. */
    private static final int AFTER_ALL = 100;

    private volatile boolean started;

    private final MailQueueService queue;
    private final MailSender sender;
    private final LetterWriter writer;
    private final MailSettings settings;

    @Inject
    public MailRound(MailQueueService queue, MailSender sender, LetterWriter writer, MailSettings settings) {
        this.queue = queue;
        this.sender = sender;
        this.writer = writer;
        this.settings = settings;
    }

    /** The clock may look before the tables are made, and the server stops a timer that fails twice. */
    void start(@Observes @Priority(AFTER_ALL) Startup event) {
        started = true;
    }

    @Internal("the server's timer")
    public void run() throws MessagingException {
        if (!started || !settings.isOn() || !queue.isSwitchedOn()) {
            return;
        }
        for (int i = 0; i < MOST && queue.gather(settings.gathering()); i++) {
            // One person after the other, each in a transaction of its own.
        }
        Optional<OutgoingMail> mail = queue.next();
        Optional<RuntimeException> broken = Optional.empty();
        for (int i = 0; i < MOST && mail.isPresent(); i++) {
            var fault = send(mail.get());
            broken = broken.isPresent() ? broken : fault;
            mail = queue.next();
        }
        if (broken.isPresent()) {
            throw broken.get();
        }
    }

    /** A fault of the portal in one mail, which the others need not wait for; a server that is away ends the round. */
    private Optional<RuntimeException> send(OutgoingMail mail) throws MessagingException {
        try {
            sender.send(mail, writer.write(mail.name(), mail.lines(), settings::absolute));
        } catch (SendFailedException refused) {
            refused(mail, refused);
            return Optional.empty();
        } catch (MessagingException failure) {
            queue.failed(mail, String.valueOf(failure.getMessage()));
            throw failure;
        } catch (RuntimeException fault) {
            queue.failed(mail, fault.toString());
            return Optional.of(fault);
        }
        queue.sent(mail.id());
        return Optional.empty();
    }

    private void refused(OutgoingMail mail, SendFailedException refused) {
        if (MailRefusal.isForEver(refused)) {
            queue.refused(mail, MailRefusal.reason(refused));
        } else {
            queue.failed(mail, MailRefusal.reason(refused));
        }
    }
}
