package id.kipp.document.scan;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks ClamAV's daemon: a command, the file in chunks that say their length, a chunk of none, and one line comes back. */
final class Clamd implements Scanner {
    private static final Logger LOG = Logger.getLogger(Clamd.class.getName());
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_NAME = 200;

    private final SocketAddress address;
    private final Duration patience;

    Clamd(SocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    @Override
    public boolean isSet() {
        return true;
    }

    @Override
    public ScanAnswer scan(InputStream content) {
        try (var line = ScannerConnection.open(fresh(), patience)) {
            line.write(ByteBuffer.wrap(COMMAND));
            send(content, line);
            return understood(line.read());
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "the virus scanner does not answer: {0}", failure.toString());
            return ScanAnswer.unknown();
        }
    }

    /** A name is looked up each time: the scanner may have moved. */
    private SocketAddress fresh() {
        return address instanceof InetSocketAddress known
                ? new InetSocketAddress(known.getHostString(), known.getPort())
                : address;
    }

    private static void send(InputStream content, ScannerConnection line) throws IOException {
        var chunk = new byte[CHUNK];
        int read;
        while ((read = content.read(chunk)) > 0) {
            line.write(ByteBuffer.allocate(4 + read)
                    .putInt(read)
                    .put(chunk, 0, read)
                    .flip());
        }
        line.write(ByteBuffer.allocate(4));
    }

    /** {@code stream: OK}, {@code stream: Name FOUND}, or an error. */
    private static ScanAnswer understood(String answer) {
        var words = answer.replaceFirst("^stream: ", "");
        if (words.equals("OK")) {
            return ScanAnswer.clean();
        }
        if (words.endsWith(" FOUND")) {
            var name = words.substring(0, words.length() - " FOUND".length());
            return ScanAnswer.infected(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
        }
        LOG.log(Level.WARNING, "the virus scanner answers: {0}", answer);
        return ScanAnswer.unknown();
    }
}
