package id.kipp.kernel.timer;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Knows which failure was told last, and when, so that the same one does not fill the log. */
final class FailureMemory {
    private static final int LONGEST_MESSAGE = 300;

    private final long pause;
    private final LongSupplier nanoTime;

    private @Nullable String told;
    private long toldAt;

    FailureMemory(Duration pause, LongSupplier nanoTime) {
        this.pause = pause.toNanos();
        this.nanoTime = nanoTime;
    }

    /** Whether the failure is another one than the last, or was told too long ago; it counts as told from now on. */
    synchronized boolean isNews(Throwable failure) {
        var now = nanoTime.getAsLong();
        var kind = kind(failure);
        if (kind.equals(told) && now - toldAt < pause) {
            return false;
        }
        told = kind;
        toldAt = now;
        return true;
    }

    /** Whether something was told that is over now. */
    synchronized boolean recovered() {
        var failedBefore = told != null;
        told = null;
        return failedBefore;
    }

    /** What a failure and its causes are and say, but for numbers: they often name a time, a port or a connection. */
    private static String kind(Throwable failure) {
        var kind = new StringBuilder();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            kind.append(cause.getClass().getName())
                    .append(' ')
                    .append(words(cause))
                    .append('\n');
            cause = cause.getCause();
        }
        return kind.toString();
    }

    private static String words(Throwable cause) {
        var message = String.valueOf(cause.getMessage());
        return message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)).replaceAll("\\d+", "");
    }
}
