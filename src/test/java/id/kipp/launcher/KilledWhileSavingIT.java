package id.kipp.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.LoosePortal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Kill −9 of the database while four write: what was acknowledged is there afterwards. Ten rounds with {@code mvn -Pfaults}. */
class KilledWhileSavingIT {
    private static final int ROUNDS = Integer.getInteger("faults.rounds", 1);
    private static final int WRITERS = 4;
    private static final long MILLIS_BEFORE_THE_KILL = 1_500;

    @Test
    void whatWasAcknowledgedIsThereAfterwards() throws Exception {
        var portal = LoosePortal.start("killed-while-saving");
        var writers = Executors.newFixedThreadPool(WRITERS);
        try {
            var acknowledged = new ArrayList<String>();
            for (int round = 0; round < ROUNDS; round++) {
                acknowledged.addAll(writtenUntilKilled(portal, writers, round));
                portal.awaitReady();
                assertThat(portal.column("select name from setting")).containsAll(acknowledged);
            }
            assertThat(acknowledged).hasSizeGreaterThan(10 * ROUNDS);
        } finally {
            writers.shutdownNow();
            portal.stop();
        }
    }

    private static List<String> writtenUntilKilled(LoosePortal portal, ExecutorService writers, int round)
            throws Exception {
        var acknowledged = new ConcurrentLinkedQueue<String>();
        var stopped = new AtomicBoolean();
        var running = new ArrayList<Future<?>>();
        for (int w = 0; w < WRITERS; w++) {
            var prefix = "ditulis-" + round + "-" + w + "-";
            running.add(writers.submit(() -> {
                for (int n = 0; !stopped.get(); n++) {
                    try {
                        portal.write(prefix + n, "ya");
                        acknowledged.add(prefix + n);
                    } catch (SQLException away) {
                        return;
                    }
                }
            }));
        }
        Thread.sleep(MILLIS_BEFORE_THE_KILL);
        portal.killDatabase();
        stopped.set(true);
        for (var each : running) {
            each.get();
        }
        return List.copyOf(acknowledged);
    }
}
