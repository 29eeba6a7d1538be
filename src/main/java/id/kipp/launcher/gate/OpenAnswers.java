package id.kipp.launcher.gate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.ConnectionProbe;

/** The answers that are under way, each ended with its connection when its reader takes it too slowly: a worker waits for it. */
final class OpenAnswers extends ConnectionProbe.Adapter {
    private final Map<Connection<?>, OpenAnswer> answers = new ConcurrentHashMap<>();

    OpenAnswers() {
        var clock = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "slow-answers");
            thread.setDaemon(true);
            return thread;
        });
        var unused = clock.scheduleWithFixedDelay(this::endSlow, 1, 1, TimeUnit.SECONDS);
    }

    /** From here on this connection is looked after. */
    void watch(Connection<?> connection) {
        answers.put(connection, new OpenAnswer());
        connection.getMonitoringConfig().addProbes(this);
    }

    /** So many bytes of an answer are ready for its reader. */
    void ready(Connection<?> connection, long bytes) {
        var answer = answers.get(connection);
        if (answer != null) {
            answer.ready(bytes, System.nanoTime());
        }
    }

    void ended(Connection<?> connection) {
        answers.remove(connection);
    }

    /** So many bytes went out. */
    @Override
    @SuppressWarnings("rawtypes")
    public void onWriteEvent(Connection connection, Buffer data, long size) {
        var answer = answers.get(connection);
        if (answer != null) {
            answer.taken(size);
        }
    }

    private void endSlow() {
        var now = System.nanoTime();
        answers.forEach((connection, answer) -> {
            if (answer.isTooSlow(now)) {
                connection.terminateSilently();
            }
        });
    }
}
