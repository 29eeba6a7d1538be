package id.kipp.kernel.timer;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a timer does at each tick. A failure never leaves it, since the server stops a timer that throws for ever; it is told in
 * the log once, and again when it changes or an hour has passed. The next tick tries again.
 */
public final class RepeatedTask {
    private final Logger log;
    private final String name;
    private final FailureMemory failures;

    /**
     * A task that the log knows by its name.
     *
     * @param name what is done, such as {@code forgetting old sign-ins}
     */
    public RepeatedTask(Class<?> owner, String name) {
        this(Logger.getLogger(owner.getName()), name, System::nanoTime);
    }

    RepeatedTask(Logger log, String name, LongSupplier nanoTime) {
        this.log = log;
        this.name = name;
        this.failures = new FailureMemory(Duration.ofHours(1), nanoTime);
    }

    /** Does it once more. Errors are caught too: out of memory now is no reason to stand still for ever. */
    public void run(Work work) {
        try {
            work.run();
        } catch (Throwable failure) {
            if (failures.isNews(failure)) {
                log.log(Level.WARNING, failure, () -> name + " failed, and is tried again at every tick");
            }
            return;
        }
        if (failures.recovered()) {
            log.log(Level.INFO, "{0} works again", name);
        }
    }

    /** What is done at a tick; it may throw what it likes. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }
}
