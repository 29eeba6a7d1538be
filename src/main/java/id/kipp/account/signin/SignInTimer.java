package id.kipp.account.signin;

import id.kipp.kernel.access.Internal;
import id.kipp.kernel.timer.RepeatedTask;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Cleans the sign-ins every hour. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInTimer {
    private final RepeatedTask task = new RepeatedTask(SignInTimer.class, "forgetting old sign-ins");

    @Inject
    private SignInCleaningService cleaning;

    @Internal("the server's timer")
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void clean() {
        task.run(cleaning::clean);
    }
}
