package id.kipp.document;

import id.kipp.kernel.access.Internal;
import id.kipp.kernel.timer.RepeatedTask;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every quarter of a minute whether the scanner answers for what it missed. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScanTimer {
    private final RepeatedTask task = new RepeatedTask(ScanTimer.class, "scanning documents that wait");

    @Inject
    private PendingScans pending;

    @Internal("the server's timer")
    @Schedule(hour = "*", minute = "*", second = "7/15", persistent = false)
    public void look() {
        task.run(pending::go);
    }
}
