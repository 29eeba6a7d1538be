package id.kipp.document.purge;

import id.kipp.kernel.access.Internal;
import id.kipp.kernel.timer.RepeatedTask;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks once a night for files that nothing names any more. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PurgeTimer {
    private final RepeatedTask task = new RepeatedTask(PurgeTimer.class, "purging files that nothing names");

    @Inject
    private UnusedFiles files;

    @Internal("the server's timer")
    @Schedule(hour = "2", minute = "41", persistent = false)
    public void purge() {
        task.run(files::purge);
    }
}
