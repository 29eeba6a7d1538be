package id.kipp.notice.mail;

import id.kipp.kernel.access.Internal;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.Optional;

/** Gathers and sends what is there, outside of any transaction but the short ones that book it. */
@ApplicationScoped
public class MailRound {
    /** So many at one tick at the most, and no more after one that failed: its server may be down. */
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
        for (int i = 0; i < MOST && mail.isPresent(); i++) {
            send(mail.get());
            mail = queue.next();
        }
    }

    private void send(OutgoingMail mail) throws MessagingException {
        try {
            sender.send(mail, writer.write(mail.name(), mail.lines(), settings::absolute));
        } catch (MessagingException failure) {
            queue.failed(mail, String.valueOf(failure.getMessage()));
            throw failure;
        }
        queue.sent(mail.id());
    }
}
