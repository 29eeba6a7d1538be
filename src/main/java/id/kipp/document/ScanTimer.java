package id.kipp.document;

import id.kipp.kernel.access.Internal;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every quarter of a minute whether the scanner answers for what it missed. */
@Singleton
public class ScanTimer {
    @Inject
    private PendingScans pending;

    @Internal("the server's timer")
    @Schedule(hour = "*", minute = "*", second = "7/15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        pending.go();
    }
}
