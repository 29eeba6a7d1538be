package id.kipp.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** ClamAV's own daemon with one signature, that of the test virus: Debian's, installed or unpacked under target/. */
public final class ClamDaemon implements AutoCloseable {
    /** What the daemon calls the test virus; it says where a signature comes from. */
    public static final String VIRUS = "Uji-EICAR.UNOFFICIAL";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The path of a socket may have no more letters. */
    private static final int LONGEST_SOCKET = 107;

    private final Process process;
    private final Path socket;

    private ClamDaemon(Process process, Path socket) {
        this.process = process;
        this.socket = socket;
    }

    /** A place for its socket that no other process can come by: under target/, or where that is too deep a folder of its own. */
    static Path socket() {
        try {
            var wanted = KippJar.target().resolve("testbed/clamd.sock");
            var place = wanted.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET
                    ? wanted
                    : Files.createTempDirectory("kippclamd").resolve("clamd.sock");
            Files.deleteIfExists(place);
            return place;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static ClamDaemon start(Path socket) {
        try {
            var folder = Files.createDirectories(KippJar.target().resolve("testbed/clamd"));
            var signatures = Files.createDirectories(folder.resolve("signatures"));
            Files.writeString(signatures.resolve("uji.ndb"), PdfFile.signature("Uji-EICAR"));
            var settings = Files.writeString(folder.resolve("clamd.conf"), """
                    Foreground yes
                    LocalSocket %s
                    FixStaleSocket yes
                    DatabaseDirectory %s
                    AlertExceedsMax yes
                    """.formatted(socket, signatures));
            var daemon = new ClamDaemon(run(settings, folder.resolve("clamd.out")), socket);
            daemon.awaitSocket();
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

    private void awaitSocket() {
        Await.until("clamd listens; see target/testbed/clamd/clamd.out", PATIENCE, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("clamd ended; see target/testbed/clamd/clamd.out");
            }
            return listens();
        });
    }

    private boolean listens() {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException notYet) {
            return false;
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
