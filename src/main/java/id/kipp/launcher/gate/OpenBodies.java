package id.kipp.launcher.gate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.Connection;

/** The bodies that are under way, each ended with its connection when it comes too slowly. */
final class OpenBodies {
    private final Crowd crowd;
    private final Map<Connection<?>, OpenBody> bodies = new ConcurrentHashMap<>();

    OpenBodies(Crowd crowd) {
        this.crowd = crowd;
        var clock = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "slow-bodies");
            thread.setDaemon(true);
            return thread;
        });
        var unused = clock.scheduleWithFixedDelay(this::endSlow, 1, 1, TimeUnit.SECONDS);
    }

    /** Notes that a part has come; false when this peer has its share of bodies under way. */
    boolean came(Connection<?> connection, String peer, int bytes) {
        var body = bodies.get(connection);
        if (body == null) {
            if (!crowd.enter(peer)) {
                return false;
            }
            body = new OpenBody(connection, peer);
            bodies.put(connection, body);
        }
        body.add(bytes);
        return true;
    }

    /** The body is whole, or its connection gone. */
    void ended(Connection<?> connection) {
        var body = bodies.remove(connection);
        if (body != null) {
            crowd.leave(body.peer());
        }
    }

    private void endSlow() {
        for (var body : bodies.values()) {
            if (body.isTooSlow()) {
                body.connection().terminateSilently();
            }
        }
    }
}
