package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Await;
import id.kipp.testbed.Portal;
import id.kipp.testbed.WithPortal;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Who asks for much and takes it in drops holds a worker for a while, not for as long as it likes. */
@WithPortal
class SlowReadersIT {
    private static final int READERS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The while that an answer has, and what a slow machine needs to notice. */
    private static final Duration CUT = Duration.ofSeconds(60);

    @Test
    void anAnswerThatIsTakenInDropsIsCutOffAndOthersAreAnswered(Portal portal) throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < READERS; i++) {
                slow.add(asking(portal));
            }
            Await.until("every reader is being answered", PATIENCE, () -> {
                for (var reader : slow) {
                    if (reader.getInputStream().available() == 0) {
                        return false;
                    }
                }
                return true;
            });
            var begun = System.nanoTime();
            assertThat(portal.visitor().get("/masuk").statusCode()).isEqualTo(200);
            assertThat(since(begun)).isLessThan(Duration.ofSeconds(5));
            Await.until("every reader is cut off", CUT, () -> {
                int cut = 0;
                for (var reader : slow) {
                    cut += isCut(reader) ? 1 : 0;
                }
                return cut == READERS;
            });
        } finally {
            for (var each : slow) {
                each.close();
            }
        }
        assertThat(portal.visitor().get("/katalog").statusCode()).isEqualTo(200);
    }

    /** Many pages on one connection, of which next to nothing is read: more than what the network keeps for a reader. */
    private static Socket asking(Portal portal) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(2_048);
        socket.connect(new InetSocketAddress(
                portal.baseUri().getHost(), portal.baseUri().getPort()));
        var request = "GET /tema/kipp.css HTTP/1.1\r\nHost: x\r\nAccept-Encoding: identity\r\n\r\n";
        socket.getOutputStream().write(request.repeat(200).getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    /** A connection that was ended takes no byte any more. */
    private static boolean isCut(Socket reader) throws IOException {
        if (reader.isClosed()) {
            return true;
        }
        try {
            reader.setSoTimeout(50);
            if (reader.getInputStream().read() < 0) {
                reader.close();
            }
            reader.getOutputStream().write("\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (SocketException gone) {
            reader.close();
        } catch (SocketTimeoutException none) {
            return false;
        }
        return reader.isClosed();
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
