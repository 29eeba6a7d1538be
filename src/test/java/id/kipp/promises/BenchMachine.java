package id.kipp.promises;

import id.kipp.testbed.Portal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What the portal's three processes take of the machine, as Linux counts it. */
final class BenchMachine {
    private static final int NANOS_A_MILLI = 1_000_000;

    private final long launcher;
    private final long server;
    private final long database;

    BenchMachine(Portal portal) {
        this.launcher = portal.launcher();
        this.server = pid(portal.data().resolve("run/server.pid"));
        this.database = pid(portal.data().resolve("run/database.pid"));
    }

    /** Processor time so far; the scheduler counts nanoseconds, where /proc/pid/stat has ticks of ten milliseconds. */
    double serverMillis() {
        return millis(server);
    }

    double databaseMillis() {
        return millis(database);
    }

    /** The most memory that each process ever held at once, in megabytes. */
    Map<String, Long> peakMegabytes() {
        var peaks = new TreeMap<String, Long>();
        peaks.put("launcher", peak(launcher));
        peaks.put("server", peak(server));
        peaks.put("database", peak(database));
        return peaks;
    }

    private static double millis(long pid) {
        try (var threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            return threads.mapToDouble(BenchMachine::nanos).sum() / NANOS_A_MILLI;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A thread may end while it is looked for. */
    private static double nanos(Path thread) {
        try {
            return Double.parseDouble(
                    Files.readString(thread.resolve("schedstat")).split(" ")[0]);
        } catch (IOException ended) {
            return 0;
        }
    }

    private static long peak(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static long pid(Path file) {
        try {
            return Long.parseLong(Files.readString(file).strip().split(" ")[0]);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
