package id.kipp.kernel.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class RepeatedTaskTest {
    private final List<LogRecord> told = new ArrayList<>();
    private long now = Long.MAX_VALUE - 5;
    private final RepeatedTask task = new RepeatedTask(log(), "looking", () -> now);

    private Logger log() {
        var log = Logger.getAnonymousLogger();
        log.setUseParentHandlers(false);
        log.addHandler(new Handler() {
            @Override
            public void publish(LogRecord record) {
                told.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        return log;
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }

    private static void full() throws IOException {
        throw new IOException("no space left on device at " + System.nanoTime());
    }

    @Test
    void aFailureDoesNotKeepTheNextTickFromTrying() {
        var ticks = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            task.run(() -> {
                ticks.incrementAndGet();
                throw new OutOfMemoryError("now");
            });
        }
        assertThat(ticks).hasValue(3);
    }

    @Test
    void theSameFailureIsToldOnceAnHour() {
        for (int i = 0; i < 100; i++) {
            task.run(RepeatedTaskTest::full);
            pass(Duration.ofSeconds(15));
        }
        assertThat(told).hasSize(1);
        assertThat(told.get(0).getThrown()).isInstanceOf(IOException.class);

        pass(Duration.ofHours(1));
        task.run(RepeatedTaskTest::full);
        assertThat(told).hasSize(2);
    }

    @Test
    void anotherFailureIsToldAtOnce() {
        task.run(RepeatedTaskTest::full);
        task.run(() -> {
            throw new UncheckedIOException(new IOException("the same, from elsewhere"));
        });
        assertThat(told).hasSize(2);

        task.run(() -> {
            throw new UncheckedIOException(new IOException("another word"));
        });
        assertThat(told).hasSize(3);
    }

    @Test
    void thatItWorksAgainIsToldOnce() {
        task.run(() -> {});
        assertThat(told).isEmpty();

        task.run(RepeatedTaskTest::full);
        task.run(() -> {});
        task.run(() -> {});
        assertThat(told).hasSize(2);

        task.run(RepeatedTaskTest::full);
        assertThat(told).hasSize(3);
    }

    @Test
    void aFailureThatCausesItselfIsToldToo() {
        var first = new IllegalStateException("first");
        var second = new IllegalStateException("second", first);
        first.initCause(second);
        task.run(() -> {
            throw first;
        });
        assertThat(told).hasSize(1);
    }
}
