package id.kipp.promises;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Statements;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One kind of request, sent again and again by one person, each time with something of its own.
 *
 * @param preparation what stands ready before the clock runs, such as a form with what is typed into it
 */
record BenchShape<T>(String name, Statements.Preparation<T> preparation, Request<T> request) {
    private static final Set<Integer> EXPECTED = Set.of(200, 302);
    private static final int WARM_UP = 25;

    /** What is timed. */
    @FunctionalInterface
    interface Request<T> {
        HttpResponse<String> send(T prepared);
    }

    /** Milliseconds of the median and of the slowest twentieth, processor time a request of server and database, statements. */
    record Result(String name, double median, double slow, double server, double database, int statements) {
        String row(String size) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %.1f | %.1f | %.1f | %.1f | %d |",
                    name,
                    size,
                    median,
                    slow,
                    server,
                    database,
                    statements);
        }
    }

    Result measured(Portal portal, BenchMachine machine, int rounds) throws SQLException {
        for (int i = 0; i < WARM_UP; i++) {
            send(preparation.prepare());
        }
        var times = new ArrayList<Double>();
        double server = 0;
        double database = 0;
        for (int i = 0; i < rounds; i++) {
            var ready = preparation.prepare();
            var serverBefore = machine.serverMillis();
            var databaseBefore = machine.databaseMillis();
            var begun = System.nanoTime();
            send(ready);
            times.add((System.nanoTime() - begun) / 1e6);
            // A thread that ended meanwhile took its time with it.
            server += Math.max(0, machine.serverMillis() - serverBefore);
            database += Math.max(0, machine.databaseMillis() - databaseBefore);
        }
        times.sort(null);
        return new Result(
                name,
                at(times, 0.5),
                at(times, 0.95),
                server / rounds,
                database / rounds,
                Statements.of(portal, preparation, this::send));
    }

    private void send(T prepared) {
        served(name, request.send(prepared));
    }

    /** What was turned away, such as by 503 under load, took no work and is no request to count. */
    static void served(String name, HttpResponse<String> answer) {
        if (!EXPECTED.contains(answer.statusCode())) {
            throw new IllegalStateException(answer.statusCode() + " to " + name);
        }
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }
}
