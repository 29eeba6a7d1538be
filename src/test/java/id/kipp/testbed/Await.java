package id.kipp.testbed;

import java.time.Duration;

/** Looks again and again until something is so; says what it waited for when it never is. */
public final class Await {
    private static final long MILLIS_BETWEEN_LOOKS = 50;

    /** Something that can be looked at, whatever looking may throw. */
    @FunctionalInterface
    public interface Condition {
        boolean holds() throws Exception;
    }

    private Await() {}

    /** @throws IllegalStateException when it is not so in time */
    public static void until(String what, Duration patience, Condition condition) {
        var end = System.nanoTime() + patience.toNanos();
        try {
            while (!condition.holds()) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("waited in vain: " + what);
                }
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException("while waiting: " + what, failure);
        }
    }
}
