package id.kipp.account.signin;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Cleans the sign-ins every hour. */
@Singleton
public class SignInClock {
    @Inject
    private SignInCleaningService cleaning;

    @Schedule(hour = "*", minute = "17", persistent = false)
    public void clean() {
        cleaning.clean();
    }
}
