package id.kipp.account.signin;

import id.kipp.kernel.access.Internal;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Cleans the sign-ins every hour. */
@Singleton
public class SignInTimer {
    private static final Logger LOG = Logger.getLogger(SignInTimer.class.getName());

    @Inject
    private SignInCleaningService cleaning;

    @Internal("the server's timer")
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void clean() {
        try {
            cleaning.clean();
        } catch (RuntimeException failure) {
            // A clock that throws is stopped by the server for ever; the next hour tries again.
            LOG.log(Level.WARNING, "old sign-ins could not be forgotten", failure);
        }
    }
}
