package id.kipp.catalogue;

import id.kipp.kernel.access.Internal;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Lets the index look at the database every few seconds, and at once when somebody says that it changed. */
@Singleton
public class IndexTimer {
    @Inject
    private IndexUpdater updater;

    @Internal("the server's timer")
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    public void look() {
        updater.follow();
    }

    @Internal("whoever changes the catalogue")
    @Asynchronous
    public void lookNow() {
        updater.follow();
    }
}
