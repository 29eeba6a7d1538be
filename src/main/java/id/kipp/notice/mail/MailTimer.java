package id.kipp.notice.mail;

import id.kipp.kernel.access.Internal;
import id.kipp.kernel.timer.RepeatedTask;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sends mail every ten seconds. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTimer {
    private final RepeatedTask task = new RepeatedTask(MailTimer.class, "sending mail");

    @Inject
    private MailRound round;

    @Internal("the server's timer")
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void send() {
        task.run(round::run);
    }
}
