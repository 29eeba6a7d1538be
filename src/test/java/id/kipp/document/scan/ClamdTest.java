package id.kipp.document.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real daemon seldom does is played here by one on a socket of the machine; the real one stands in VirusScanIT. */
class ClamdTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final byte[] FILE = "isi berkas ".repeat(20_000).getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private ServerSocketChannel daemon;
    private Clamd clamd;

    @BeforeEach
    void listen() throws IOException {
        var address = UnixDomainSocketAddress.of(folder.resolve("s"));
        daemon = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address);
        clamd = new Clamd(address, LONG);
    }

    @AfterEach
    void leave() throws IOException {
        daemon.close();
    }

    /** Takes one connection, reads a whole file, answers, and tells what it read. */
    private CompletableFuture<byte[]> answering(String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (var line = daemon.accept();
                    var in = new DataInputStream(Channels.newInputStream(line))) {
                var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
                var read = new ByteArrayOutputStream();
                read.writeBytes(command.getBytes(StandardCharsets.US_ASCII));
                for (int size = in.readInt(); size > 0; size = in.readInt()) {
                    read.writeBytes(in.readNBytes(size));
                }
                line.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.US_ASCII)));
                return read.toByteArray();
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private ScanAnswer scanned() {
        return clamd.scan(new ByteArrayInputStream(FILE));
    }

    @Test
    void theWholeFileIsSentAndItsAnswerUnderstood() {
        var read = answering("stream: OK\0");
        assertThat(scanned()).isEqualTo(ScanAnswer.clean());
        var sent = read.join();
        assertThat(new String(sent, 0, 10, StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
        assertThat(Arrays.copyOfRange(sent, 10, sent.length)).isEqualTo(FILE);
    }

    @Test
    void aFindIsToldByItsName() {
        var read = answering("stream: Win.Test.EICAR_HDB-1 FOUND\0");
        assertThat(scanned()).isEqualTo(ScanAnswer.infected("Win.Test.EICAR_HDB-1"));
        assertThat(read).succeedsWithin(LONG);
    }

    @Test
    void anErrorIsNoVerdict() {
        var read = answering("INSTREAM size limit exceeded. ERROR\0");
        assertThat(scanned()).isEqualTo(ScanAnswer.unknown());
        assertThat(read).succeedsWithin(LONG);
    }

    @Test
    void aDaemonThatHangsUpIsNoVerdict() {
        var read = answering("");
        assertThat(scanned()).isEqualTo(ScanAnswer.unknown());
        assertThat(read).succeedsWithin(LONG);
    }

    @Test
    void aDaemonThatNeverAnswersIsNotWaitedForLongerThanThePatience() {
        clamd = new Clamd(UnixDomainSocketAddress.of(folder.resolve("s")), Duration.ofMillis(300));
        assertThat(CompletableFuture.supplyAsync(this::scanned))
                .succeedsWithin(LONG)
                .isEqualTo(ScanAnswer.unknown());
    }

    @Test
    void aDaemonThatIsNotThereIsNoVerdict() throws IOException {
        daemon.close();
        assertThat(scanned()).isEqualTo(ScanAnswer.unknown());
        assertThat(new Clamd(new InetSocketAddress(InetAddress.getLoopbackAddress(), 1), LONG)
                        .scan(new ByteArrayInputStream(FILE)))
                .isEqualTo(ScanAnswer.unknown());
    }

    @Test
    void anAddressIsASocketOrAHostAndAPort() {
        assertThat(ScannerSettings.address("/run/clamav/clamd.ctl"))
                .isEqualTo(UnixDomainSocketAddress.of("/run/clamav/clamd.ctl"));
        assertThat(ScannerSettings.address("127.0.0.1:3311"))
                .isEqualTo(new InetSocketAddress(InetAddress.getLoopbackAddress(), 3311));
        assertThat(ScannerSettings.address("127.0.0.1"))
                .isEqualTo(new InetSocketAddress(InetAddress.getLoopbackAddress(), 3310));
    }
}
