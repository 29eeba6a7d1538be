package id.kipp.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Await;
import id.kipp.testbed.LoosePortal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Kill −9 of the database while four people write: what the portal acknowledged is there afterwards. Ten rounds with {@code mvn -Pfaults}. */
class KilledWhileSavingIT {
    private static final int ROUNDS = Integer.getInteger("faults.rounds", 1);
    private static final int WRITERS = 4;
    private static final int SAVES_BEFORE_THE_KILL = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Drafts of different people of the edition that takes them. */
    private static final String DRAFTS = "select concat(min(s.code), ' ', a.username) from submission s"
            + " join account a on a.id = s.author_id where s.state = 'DRAFT' and s.code like '2017-%'"
            + " group by a.username order by a.username limit " + WRITERS;

    @Test
    void whatThePortalAcknowledgedIsThereAfterwards() throws Exception {
        var portal = LoosePortal.start("killed-while-saving", "--demo");
        var threads = Executors.newFixedThreadPool(WRITERS);
        try {
            var drafts = portal.column(DRAFTS);
            assertThat(drafts).hasSize(WRITERS);
            for (int round = 0; round < ROUNDS; round++) {
                var writers = new ArrayList<DraftWriter>();
                for (var draft : drafts) {
                    var words = draft.split(" ");
                    writers.add(new DraftWriter(portal, words[0], words[1]));
                }
                writeUntilKilled(portal, threads, writers);
                portal.awaitReady();
                writers.forEach(DraftWriter::assertKept);
            }
        } finally {
            threads.shutdownNow();
            portal.stop();
        }
    }

    private static void writeUntilKilled(LoosePortal portal, ExecutorService threads, List<DraftWriter> writers)
            throws Exception {
        var running = new ArrayList<Future<?>>();
        writers.forEach(writer -> running.add(threads.submit(writer::writeUntilRefused)));
        try {
            Await.until(
                    "each has saved " + SAVES_BEFORE_THE_KILL + " times",
                    PATIENCE,
                    () -> writers.stream().allMatch(writer -> writer.acknowledged() >= SAVES_BEFORE_THE_KILL));
            assertThat(running).as("all still write").noneMatch(Future::isDone);
        } finally {
            portal.killDatabase();
        }
        for (var each : running) {
            each.get();
        }
    }
}
