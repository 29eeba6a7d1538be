package id.kipp.catalogue;

import id.kipp.kernel.access.Internal;
import id.kipp.kernel.timer.RepeatedTask;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Lets the index look at the database every few seconds, and at once when somebody says that it changed. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexTimer {
    private final RepeatedTask task = new RepeatedTask(IndexTimer.class, "bringing the index up to date");

    @Inject
    private IndexUpdater updater;

    @Internal("the server's timer")
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    public void look() {
        task.run(updater::follow);
    }

    @Internal("whoever changes the catalogue")
    @Asynchronous
    public void lookNow() {
        task.run(updater::follow);
    }
}
