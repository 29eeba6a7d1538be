package id.kipp.laws.examples.submission;

import id.kipp.kernel.timer.RepeatedTask;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Schedule;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.ScheduledExecutorService;

/** A timer that the server stops for ever when one of its methods fails. */
public class CarelessTimer {
    final RepeatedTask task = new RepeatedTask(CarelessTimer.class, "being careless");
    ScheduledExecutorService other;

    @Schedule(hour = "*")
    void insideATransaction() {
        work();
        task.run(this::work);
    }

    @Schedule(hour = "*")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void doesNothing() {}

    @Schedule(hour = "*")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void alsoDoesMore() {
        task.run(this::work);
        work();
    }

    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void onDemand() {}

    private void work() {
        throw new IllegalStateException("at work");
    }
}
