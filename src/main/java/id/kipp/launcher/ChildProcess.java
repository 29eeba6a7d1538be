package id.kipp.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Remembers a child process on disk, so that the next start finds it should this one be killed. */
public final class ChildProcess {
    private static final Duration SAME_START = Duration.ofSeconds(10);
    private static final int SECONDS_TO_STOP = 60;

    private final Path record;

    public ChildProcess(Path record) {
        this.record = record;
    }

    public void remember(Process process) throws IOException {
        var started = process.info().startInstant().orElseGet(Instant::now);
        Files.writeString(record, process.pid() + " " + started.toEpochMilli());
    }

    /** Ends what an earlier, killed launcher left behind; politely at first. */
    public void endLeftover() throws IOException {
        leftover().ifPresent(ChildProcess::end);
        Files.deleteIfExists(record);
    }

    /** Stops the process and waits for it; after a minute, by force. */
    public void stop(Process process) {
        end(process.toHandle());
        try {
            Files.deleteIfExists(record);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private Optional<ProcessHandle> leftover() throws IOException {
        if (!Files.exists(record)) {
            return Optional.empty();
        }
        var words = Files.readString(record).split(" ");
        if (words.length != 2) {
            return Optional.empty();
        }
        var started = Instant.ofEpochMilli(Long.parseLong(words[1]));
        return ProcessHandle.of(Long.parseLong(words[0])).filter(found -> startedAt(found, started));
    }

    /** A process number is given again some day; the time of its start tells them apart. */
    private static boolean startedAt(ProcessHandle process, Instant started) {
        return process.info()
                .startInstant()
                .map(actual -> Duration.between(actual, started).abs().compareTo(SAME_START) < 0)
                .orElse(false);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        if (!isGone(process)) {
            process.destroyForcibly();
            isGone(process);
        }
    }

    private static boolean isGone(ProcessHandle process) {
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException stillThere) {
            return false;
        }
    }
}
