package id.kipp.document.scan;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A connection that is up before a deadline or not at all: sockets of the machine itself know no time-outs of their own. */
final class ScannerConnection implements Closeable {
    private static final int LONGEST_ANSWER = 4096;

    private final SocketChannel channel;
    private final Selector selector;
    private final long end;

    private ScannerConnection(SocketChannel channel, Selector selector, long end) {
        this.channel = channel;
        this.selector = selector;
        this.end = end;
    }

    static ScannerConnection open(SocketAddress address, Duration patience) throws IOException {
        var family = address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
        var line = new ScannerConnection(family, Selector.open(), System.nanoTime() + patience.toNanos());
        try {
            line.connect(address);
            return line;
        } catch (IOException | RuntimeException failure) {
            line.close();
            throw failure instanceof IOException known ? known : new IOException(failure);
        }
    }

    private void connect(SocketAddress address) throws IOException {
        channel.configureBlocking(false);
        channel.register(selector, 0);
        if (!channel.connect(address)) {
            do {
                await(SelectionKey.OP_CONNECT);
            } while (!channel.finishConnect());
        }
    }

    void write(ByteBuffer part) throws IOException {
        while (part.hasRemaining()) {
            if (channel.write(part) == 0) {
                await(SelectionKey.OP_WRITE);
            }
        }
    }

    /** Everything up to the zero that ends an answer, or to the end of the connection. */
    String read() throws IOException {
        var answer = new ByteArrayOutputStream();
        var buffer = ByteBuffer.allocate(1024);
        int read;
        while ((read = channel.read(buffer.clear())) >= 0 && answer.size() < LONGEST_ANSWER) {
            if (read == 0) {
                await(SelectionKey.OP_READ);
            }
            answer.write(buffer.array(), 0, read);
            if (read > 0 && buffer.get(read - 1) == 0) {
                break;
            }
        }
        return answer.toString(StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private void await(int readiness) throws IOException {
        long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        channel.keyFor(selector).interestOps(readiness);
        if (left <= 0 || selector.select(left) == 0) {
            throw new SocketTimeoutException("no answer in time");
        }
        selector.selectedKeys().clear();
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            selector.close();
        }
    }
}
