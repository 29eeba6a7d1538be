package id.kipp.account.secret;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Who hashes next, since each hash takes a core and 19 MiB for a moment: strangers two at a time, of one place only a few in the
 * queue, so that a flood of guesses makes others wait for those few at most; and whom the portal knows in a turn of their own.
 */
final class HashingQueue {
    static final int STRANGERS = 2;
    static final int OF_ONE_PLACE = 4;

    private final Duration patience;
    private final Semaphore known = new Semaphore(1, true);
    private final Semaphore strangers = new Semaphore(STRANGERS, true);
    private final Map<String, Integer> queued = new HashMap<>();

    /** @param patience after so long a flood is sent away rather than holding every thread of the portal */
    HashingQueue(Duration patience) {
        this.patience = patience;
    }

    <T> T forKnown(Supplier<T> work) {
        return inTurn(known, work);
    }

    <T> T forStranger(String place, Supplier<T> work) {
        enter(place);
        try {
            return inTurn(strangers, work);
        } finally {
            leave(place);
        }
    }

    /** How many of this place have a turn or wait for one. */
    synchronized int queued(String place) {
        return queued.getOrDefault(place, 0);
    }

    private synchronized void enter(String place) {
        if (queued(place) >= OF_ONE_PLACE) {
            throw new HasherBusyException();
        }
        queued.merge(place, 1, Integer::sum);
    }

    private synchronized void leave(String place) {
        queued.computeIfPresent(place, (name, count) -> count > 1 ? count - 1 : null);
    }

    private <T> T inTurn(Semaphore turns, Supplier<T> work) {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new HasherBusyException();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new HasherBusyException();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
