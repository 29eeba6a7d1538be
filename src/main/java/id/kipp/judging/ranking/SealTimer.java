package id.kipp.judging.ranking;

import id.kipp.kernel.access.Internal;
import id.kipp.kernel.timer.RepeatedTask;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every quarter of a minute for rankings in memory whose marks have not been held against the seal for long. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealTimer {
    private final RepeatedTask task = new RepeatedTask(SealTimer.class, "holding rankings against their seals");

    @Inject
    private SealedScores scores;

    @Internal("the server's timer")
    @Schedule(hour = "*", minute = "*", second = "11/15", persistent = false)
    public void check() {
        task.run(scores::checkShown);
    }
}
