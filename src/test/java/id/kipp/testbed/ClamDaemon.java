package id.kipp.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** ClamAV's own daemon with one signature, that of the test virus: Debian's, installed or unpacked under target/. */
public final class ClamDaemon implements AutoCloseable {
    /** What the daemon calls the test virus; it says where a signature comes from. */
    public static final String VIRUS = "Uji-EICAR.UNOFFICIAL";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;

    private ClamDaemon(Process process) {
        this.process = process;
    }

    public static ClamDaemon start(int port) {
        try {
            var folder = Files.createDirectories(KippJar.target().resolve("testbed/clamd"));
            var signatures = Files.createDirectories(folder.resolve("signatures"));
            Files.writeString(signatures.resolve("uji.ndb"), PdfFile.signature("Uji-EICAR"));
            var settings = Files.writeString(folder.resolve("clamd.conf"), """
                    Foreground yes
                    TCPSocket %d
                    TCPAddr 127.0.0.1
                    DatabaseDirectory %s
                    AlertExceedsMax yes
                    """.formatted(port, signatures));
            var daemon = new ClamDaemon(run(settings, folder.resolve("clamd.out")));
            daemon.awaitPort(port);
            return daemon;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Process run(Path settings, Path output) throws IOException {
        var installed = Path.of("/usr/sbin/clamd");
        var unpacked = KippJar.target().resolve("clamav");
        var program = Files.isExecutable(installed) ? installed : unpacked.resolve("usr/sbin/clamd");
        var builder = new ProcessBuilder(program.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        if (!program.equals(installed)) {
            try (var folders = Files.find(unpacked.resolve("usr/lib"), 1, (path, what) -> what.isDirectory())) {
                var libraries = folders.map(Path::toString).toList();
                builder.environment().put("LD_LIBRARY_PATH", String.join(":", libraries));
            }
        }
        return builder.start();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    private void awaitPort(int port) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!listens(port)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("clamd does not start; see target/testbed/clamd/clamd.out");
            }
            pause();
        }
    }

    private static boolean listens(int port) {
        try (var channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))) {
            return channel.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
