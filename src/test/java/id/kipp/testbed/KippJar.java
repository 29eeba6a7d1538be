package id.kipp.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Starts the real target/kipp.jar as a person would, and reads what it prints. */
public final class KippJar {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private KippJar() {}

    /** A start with everything it printed so far. */
    public record Run(Process process, Path output) {
        /** Waits for a line with these words; fails when the process ends without it. */
        public Run awaitLine(String words) {
            Await.until("kipp.jar says \"" + words + "\" in " + output, PATIENCE, () -> said(words));
            return this;
        }

        private boolean said(String words) {
            var alive = process.isAlive();
            var said = printed().contains(words);
            if (!said && !alive) {
                throw new IllegalStateException("kipp.jar ended: " + printed());
            }
            return said;
        }

        public String printed() {
            try {
                return Files.readString(output);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        /** SIGTERM, then the exit code. */
        public int stop() {
            process.destroy();
            return exitCode();
        }

        public int exitCode() {
            try {
                if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    throw new TimeoutException("kipp.jar does not end: " + printed());
                }
                return process.exitValue();
            } catch (InterruptedException | TimeoutException late) {
                throw new IllegalStateException(late);
            }
        }
    }

    public static Path target() {
        return Path.of(System.getProperty("testbed.target", "target")).toAbsolutePath();
    }

    /** Runs kipp.jar with these options, and with flags that make a short-lived server start twice as fast. */
    public static Run run(Map<String, String> environment, List<String> jvm, String... options) {
        try {
            var line = new ArrayList<String>();
            line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dkipp.archive=off"));
            line.addAll(jvm);
            line.addAll(List.of("-jar", target().resolve("kipp.jar").toString()));
            line.addAll(List.of(options));
            var output = Files.createTempFile(Files.createDirectories(target().resolve("testbed")), "kipp", ".out");
            var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("KIPP_"));
            builder.environment().put("KIPP_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx1g");
            builder.environment().putAll(environment);
            return new Run(builder.start(), output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static Run run(String... options) {
        return run(Map.of(), List.of(), options);
    }
}
