package id.kipp.account.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.testbed.Await;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The work of these tests ends when they say so, so that the queue is as full as they want it. */
class HashingQueueTest {
    private final HashingQueue queue = new HashingQueue(Duration.ofMillis(200));
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        end.countDown();
        threads.shutdownNow();
    }

    @Test
    void aFloodFromOnePlaceIsSentAwayAtOnceAndOthersHaveTheirTurn() throws Exception {
        var patient = new HashingQueue(Duration.ofSeconds(30));
        var flood = hold(patient, "flood", HashingQueue.OF_ONE_PLACE);
        assertThatThrownBy(() -> patient.forStranger("flood", () -> "read")).isInstanceOf(HasherBusyException.class);
        var other = threads.submit(() -> patient.forStranger("elsewhere", () -> "read"));
        end.countDown();
        assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo("read");
        for (var each : flood) {
            assertThat(each.get(10, TimeUnit.SECONDS)).isEqualTo("held");
        }
        assertThat(patient.forStranger("flood", () -> "read")).as("afterwards").isEqualTo("read");
    }

    @Test
    void whomThePortalKnowsDoesNotWaitForStrangers() throws Exception {
        hold(queue, "flood", HashingQueue.STRANGERS);
        assertThat(queue.forKnown(() -> "read")).isEqualTo("read");
        assertThatThrownBy(() -> queue.forStranger("elsewhere", () -> "read")).isInstanceOf(HasherBusyException.class);
    }

    @Test
    void whatFailsGivesItsTurnBack() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> queue.forStranger("here", HashingQueueTest::fail))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> queue.forKnown(HashingQueueTest::fail)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(queue.forStranger("here", () -> "read")).isEqualTo("read");
    }

    @Test
    void whoIsInterruptedIsSentAway() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> queue.forKnown(() -> "read")).isInstanceOf(HasherBusyException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static String fail() {
        throw new IllegalStateException("unreadable hash");
    }

    /** So many of a place that do not end before the test lets go; those that find a turn have it when this returns. */
    private List<Future<String>> hold(HashingQueue full, String place, int count) throws InterruptedException {
        var started = new CountDownLatch(Math.min(count, HashingQueue.STRANGERS));
        var held = new ArrayList<Future<String>>();
        for (int i = 0; i < count; i++) {
            held.add(threads.submit(() -> full.forStranger(place, () -> {
                started.countDown();
                await(end);
                return "held";
            })));
        }
        await(started);
        Await.until("all are in the queue", Duration.ofSeconds(10), () -> full.queued(place) >= count);
        return held;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
