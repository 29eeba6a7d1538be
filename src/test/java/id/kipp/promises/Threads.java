package id.kipp.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at the same moment, as many as there are threads. */
final class Threads implements AutoCloseable {
    private final ExecutorService pool;

    Threads(int number) {
        pool = Executors.newFixedThreadPool(number);
    }

    /** What each answered, in the order of the deeds; all wait for one starting shot. */
    <T> List<T> run(List<Callable<T>> deeds) throws Exception {
        var shot = new CountDownLatch(1);
        var running = new ArrayList<Future<T>>();
        for (var deed : deeds) {
            running.add(pool.submit(() -> {
                shot.await();
                return deed.call();
            }));
        }
        shot.countDown();
        var answers = new ArrayList<T>();
        for (var each : running) {
            answers.add(each.get());
        }
        return answers;
    }

    /** Begins it beside what the test does. */
    <T> Future<T> begin(Callable<T> deed) {
        return pool.submit(deed);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
