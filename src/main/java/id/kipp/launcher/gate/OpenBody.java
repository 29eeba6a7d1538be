package id.kipp.launcher.gate;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.glassfish.grizzly.Connection;

/** A body of which a part is still to come. */
final class OpenBody {
    private final Connection<?> connection;
    private final String peer;
    private final long begun = System.nanoTime();
    private final AtomicLong bytes = new AtomicLong();

    OpenBody(Connection<?> connection, String peer) {
        this.connection = connection;
        this.peer = peer;
    }

    Connection<?> connection() {
        return connection;
    }

    String peer() {
        return peer;
    }

    void add(int more) {
        bytes.addAndGet(more);
    }

    boolean isTooSlow() {
        return BodyPace.isTooSlow(Duration.ofNanos(System.nanoTime() - begun), bytes.get());
    }
}
