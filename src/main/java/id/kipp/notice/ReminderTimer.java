package id.kipp.notice;

import id.kipp.kernel.access.Internal;
import id.kipp.kernel.timer.RepeatedTask;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every ten minutes for what is due. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderTimer {
    private final RepeatedTask task = new RepeatedTask(ReminderTimer.class, "reminding of deadlines");

    @Inject
    private ReminderService reminders;

    @Internal("the server's timer")
    @Schedule(hour = "*", minute = "3/10", persistent = false)
    public void remind() {
        task.run(reminders::remind);
    }
}
