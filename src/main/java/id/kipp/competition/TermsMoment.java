package id.kipp.competition;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The version of the terms and the one clock's time, asked once in a request rather than at each question about an edition. */
@RequestScoped
class TermsMoment {
    /** A job lives in one request context for minutes; what it asks later must not be answered with the time of its start. */
    private static final long FRESH_NANOS = Duration.ofSeconds(2).toNanos();

    /** The version under which the terms stand in the database, and the database's time. */
    record Read(long version, Instant now) {}

    private @Nullable Read read;
    private long readAt;
    private boolean changed;

    Read get(Supplier<Read> ask) {
        var known = read;
        if (known == null || System.nanoTime() - readAt > FRESH_NANOS) {
            known = ask.get();
            read = known;
            readAt = System.nanoTime();
        }
        return known;
    }

    /** Asks again, whatever is known: under a lock, only what is read now counts. */
    Read anew(Supplier<Read> ask) {
        read = null;
        return get(ask);
    }

    /** Called when this request changes terms: what it reads from now on is its own, not yet committed work. */
    void change() {
        changed = true;
        read = null;
    }

    boolean isChanged() {
        return changed;
    }
}
